import { useId } from 'react'
import type { GlossaryEntry } from '@/lib/reports/glossary'
import styles from './term.module.css'

interface TermProps {
  readonly entry: GlossaryEntry
  /** The page that explains all terms. */
  readonly howToRead: string
  /** As it stands in its sentence. */
  readonly text: string
}

/** A term of the field: what it means shows on hover and focus, goes with Escape, and stands in the glossary. */
export function Term({ entry, howToRead, text }: TermProps) {
  const id = useId()
  return (
    <span className={styles.term} data-term>
      <a className={styles.word} href={`${howToRead}#${entry.id}`} aria-describedby={id}>
        {text}
      </a>
      <span className={styles.definition} id={id} role="tooltip" data-screen-only>
        {entry.definition}
      </span>
    </span>
  )
}
