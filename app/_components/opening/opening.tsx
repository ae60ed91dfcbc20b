'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { askedByClick, askedByForm } from './asked-for'
import { type PageKind, pageKind } from './page-kind'
import { Skeleton } from './skeleton'

/** A page that comes sooner than this needs no skeleton: it would only flicker. */
const PATIENCE_MS = 300

interface Awaited {
  readonly kind: PageKind
  /** The path of the page that is left for it. */
  readonly from: string
}

/** Calls back when a page has been asked for and has not come for a while, and with null when it is given up. */
function watchOpening(tell: (awaited: Awaited | null) => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let patience: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(patience)
    tell(null)
  }
  const begin = (path: string | null) => {
    const kind = path === null ? null : pageKind(path)
    if (kind === null) return
    end()
    patience = setTimeout(tell, PATIENCE_MS, { kind, from: location.pathname })
  }
  document.addEventListener('click', (event) => begin(askedByClick(event)), { signal })
  document.addEventListener('submit', (event) => begin(askedByForm(event)), { signal })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal })
  // Back on a page that the browser kept, skeleton and all.
  window.addEventListener('pageshow', end, { signal })
  window.addEventListener('popstate', end, { signal })
  return () => {
    clearTimeout(patience)
    listening.abort()
  }
}

/** Lays the skeleton of a page that takes its time over the one that is left; Escape or a click takes it away. */
export function Opening() {
  const here = usePathname()
  const [awaited, setAwaited] = useState<Awaited | null>(null)
  useEffect(() => watchOpening(setAwaited), [])
  const isShown = awaited !== null && awaited.from === here
  return (
    <div role="status">{isShown && <Skeleton kind={awaited.kind} onDismiss={() => setAwaited(null)} />}</div>
  )
}
