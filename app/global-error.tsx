'use client'

/** Where the frame of all pages itself failed: it has no styles, so it needs none. */
export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <h1>This page could not be shown</h1>
        <p>
          Something went wrong on the server; nothing was half-saved. The terminal that runs Parallax says
          what.
        </p>
      </body>
    </html>
  )
}
