'use client'

import { useEffect } from 'react'

const termAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null

function dismiss({ key }: KeyboardEvent) {
  if (key !== 'Escape') return
  for (const term of document.querySelectorAll<HTMLElement>('[data-term]:is(:hover, :focus-within)'))
    term.dataset.dismissed = ''
}

const allowAgain = ({ target }: Event) => termAt(target)?.removeAttribute('data-dismissed')

/** Lets Escape take the meaning of a term away until it is pointed at or focused anew. One for all terms of a page. */
export function TermDismissal() {
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('keydown', dismiss, { signal })
    document.addEventListener('focusin', allowAgain, { signal })
    document.addEventListener('pointerover', allowAgain, { signal })
    return () => listening.abort()
  }, [])
  return null
}
