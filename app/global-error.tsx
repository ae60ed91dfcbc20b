'use client'

import { Failure, type FailureProps } from './_components/failure'
import { faces } from './_styles/fonts'

/** Where the frame of all pages itself failed: it has a frame of its own. */
export default function GlobalErrorPage({ error }: FailureProps) {
  return (
    <html lang="en" className={faces}>
      <body>
        <Failure error={error} />
      </body>
    </html>
  )
}
