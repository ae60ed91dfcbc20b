import type { ReactNode } from 'react'
import styles from './scroll.module.css'

interface ScrollProps {
  /** What it holds, for those who listen. */
  readonly label: string
  readonly children: ReactNode
}

/** A table that may be wider than the page: it scrolls by itself, also by keyboard. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
