'use client'

import { useEffect, useRef } from 'react'
import { StillContent } from '@/app/_components/still/still-content'

const isServer = typeof window === 'undefined'
const AS_WRITTEN = { __html: '' }

/**
 * A part of a page that stays as the server wrote it. A browser is not sent it a second time as data and runs
 * nothing in it; where it is reached by a way that brings no HTML, the page is loaded anew.
 */
export function StillPart({ ticket }: { readonly ticket: string }) {
  const part = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (part.current?.dataset.ticket !== ticket) window.location.reload()
  }, [ticket])

  if (isServer)
    return (
      <div data-ticket={ticket}>
        <StillContent ticket={ticket} />
      </div>
    )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it sets nothing, and so leaves what is there alone
  return <div ref={part} suppressHydrationWarning dangerouslySetInnerHTML={AS_WRITTEN} />
}
