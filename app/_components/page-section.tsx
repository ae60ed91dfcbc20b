import type { ReactNode } from 'react'
import styles from './page-section.module.css'

interface PageSectionProps {
  /** What it is called, and by which name addresses know it. */
  readonly entry: { readonly id: string; readonly heading: string; readonly onPaper: boolean }
  /** One line on how to read it, or what it is for. */
  readonly help?: ReactNode
  readonly children: ReactNode
}

/** What a section says in a sentence, before it shows why. */
export function Summary({ children }: { readonly children: ReactNode }) {
  return <p className={styles.summary}>{children}</p>
}

/** A section of a page under its heading; what is not for paper is left out of a print. */
export function PageSection({ entry: { id, heading, onPaper }, help, children }: PageSectionProps) {
  return (
    <section
      className={styles.section}
      aria-labelledby={id}
      data-screen-only={!onPaper || undefined}
      data-later
    >
      <h2 id={id}>{heading}</h2>
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </section>
  )
}
