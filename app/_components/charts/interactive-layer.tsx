'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ExplorableRow } from '@/lib/reports/explorable-row'

const RowExplorer = lazy(() => import('./row-explorer'))

/** Lays the explorable chart over the drawn one, loaded when that first comes into view. */
export function InteractiveLayer({ rows }: { readonly rows: readonly ExplorableRow[] }) {
  const [seen, setSeen] = useState<Element | null>(null)

  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      setSeen(entry.target)
    })
    const layer = document.querySelector('[data-explorable]')
    if (layer) observer.observe(layer)
    return () => observer.disconnect()
  }, [])

  return (
    seen &&
    createPortal(
      <Suspense>
        <RowExplorer rows={rows} />
      </Suspense>,
      seen,
    )
  )
}
