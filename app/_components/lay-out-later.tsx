'use client'

import { useEffect } from 'react'

/** Time for a frame between two sections. */
const BETWEEN_MS = 20

/** Lays out the sections that a browser left for later, one after another, so that none keeps a reader waiting. */
export function LayOutLater() {
  useEffect(() => {
    const left = Array.from(document.querySelectorAll('[data-later]'))
    const next = setInterval(() => {
      left.shift()?.removeAttribute('data-later')
      if (left.length === 0) clearInterval(next)
    }, BETWEEN_MS)
    return () => clearInterval(next)
  }, [])
  return null
}
