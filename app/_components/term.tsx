'use client'

import Link from 'next/link'
import { useId, useState } from 'react'
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
  const [isDismissed, setDismissed] = useState(false)
  return (
    <span className={styles.term} data-dismissed={isDismissed || undefined}>
      <Link
        className={styles.word}
        href={`${howToRead}#${entry.id}`}
        aria-describedby={id}
        prefetch={false}
        onPointerEnter={() => setDismissed(false)}
        onKeyDown={({ key }) => key === 'Escape' && setDismissed(true)}
        onBlur={() => setDismissed(false)}
      >
        {text}
      </Link>
      <span className={styles.definition} id={id} role="tooltip" data-screen-only>
        {entry.definition}
      </span>
    </span>
  )
}
