'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { StillContent } from '@/app/_components/still/still-content'

const isServer = typeof window === 'undefined'
const AS_WRITTEN = { __html: '' }

/** Where a part came without its HTML, fetches the page's and puts this part of it in its place. */
async function complete(part: HTMLElement, ticket: string): Promise<void> {
  if (part.dataset.ticket === ticket) return
  const html = await (await fetch(window.location.href)).text()
  const written = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-ticket]')
  part.replaceChildren(...(written?.childNodes ?? []))
}

interface StillPartProps {
  readonly ticket: string
  /** What finds its place in it once it is there. */
  readonly children: ReactNode
}

/**
 * A part of a page that stays as the server wrote it. A browser is not sent it a second time as data and runs
 * nothing in it but what is given along; where it is reached by a way that brings no HTML, that is fetched.
 */
export function StillPart({ ticket, children }: StillPartProps) {
  const part = useRef<HTMLDivElement>(null)
  const [present, setPresent] = useState<string | null>(null)

  useEffect(() => {
    if (part.current) void complete(part.current, ticket).then(() => setPresent(ticket))
  }, [ticket])

  if (isServer)
    return (
      <div data-ticket={ticket}>
        <StillContent ticket={ticket} />
      </div>
    )
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it sets nothing, and so leaves what is there alone */}
      <div ref={part} suppressHydrationWarning dangerouslySetInnerHTML={AS_WRITTEN} />
      {present === ticket && children}
    </>
  )
}
