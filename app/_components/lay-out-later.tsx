'use client'

import { useEffect } from 'react'

/** Lays out the sections that a browser left for later, one in each frame, so that none keeps a reader waiting. */
export function LayOutLater() {
  useEffect(() => {
    const left = Array.from(document.querySelectorAll('[data-later]'))
    let frame = requestAnimationFrame(layOutNext)

    function layOutNext() {
      left.shift()?.removeAttribute('data-later')
      if (left.length > 0) frame = requestAnimationFrame(layOutNext)
    }

    return () => cancelAnimationFrame(frame)
  }, [])
  return null
}
