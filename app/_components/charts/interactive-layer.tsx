'use client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { ExplorableRow } from '@/lib/reports/explorable-row'
import styles from './interactive-layer.module.css'

const RowExplorer = lazy(() => import('./row-explorer'))

/** Lays the explorable chart over the drawn one, loaded when it first comes into view. */
export function InteractiveLayer({ rows }: { readonly rows: readonly ExplorableRow[] }) {
  const layer = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)

  useEffect(() => {
    if (!layer.current) return
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      setSeen(true)
    })
    observer.observe(layer.current)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={layer} className={styles.layer} data-screen-only>
      {seen && (
        <Suspense>
          <RowExplorer rows={rows} />
        </Suspense>
      )}
    </div>
  )
}
