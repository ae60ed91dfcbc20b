import type { ReactNode } from 'react'
import styles from './page-section.module.css'

interface PageSectionProps {
  /** What it is called, and by which name addresses know it. */
  readonly entry: { readonly id: string; readonly heading: string; readonly onPaper: boolean }
  /** One line on how to read it. */
  readonly help: ReactNode
  readonly children: ReactNode
}

/** A section of a dashboard under its heading; what is not for paper is left out of a print. */
export function PageSection({ entry: { id, heading, onPaper }, help, children }: PageSectionProps) {
  return (
    <section
      className={styles.section}
      aria-labelledby={id}
      data-screen-only={!onPaper || undefined}
      data-later
    >
      <h2 id={id}>{heading}</h2>
      <p className={styles.help}>{help}</p>
      {children}
    </section>
  )
}
