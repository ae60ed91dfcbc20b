'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { moveTogether } from './move-together'
import styles from './scroll-together.module.css'

/** Columns that scroll together, until a reader would rather have each by itself. */
export function ScrollTogether({ children }: { readonly children: ReactNode }) {
  const columns = useRef<HTMLDivElement>(null)
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) setOn(false)
  }, [])
  useEffect(() => (isOn && columns.current ? moveTogether(columns.current) : undefined), [isOn])
  return (
    <>
      <label className={styles.switch} data-screen-only>
        <input type="checkbox" checked={isOn} onChange={({ target }) => setOn(target.checked)} />
        The columns scroll together
      </label>
      <div ref={columns}>{children}</div>
    </>
  )
}
