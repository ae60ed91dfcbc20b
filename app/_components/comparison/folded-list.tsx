import type { ReactNode } from 'react'
import type { Shown } from '@/lib/reports/comparison/shown'
import { counted } from '@/lib/reports/wording'
import styles from './folded-list.module.css'

interface FoldedListProps<Row> {
  readonly rows: Shown<Row>
  /** What one row is: "fact". */
  readonly noun: string
  /** Draws some of the rows. */
  readonly children: (rows: readonly Row[]) => ReactNode
}

/** Rows in sight, more of them folded away, and a word on those that the page leaves out. */
export function FoldedList<Row>({ rows: { open, folded, left }, noun, children }: FoldedListProps<Row>) {
  return (
    <>
      {children(open)}
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{counted(folded.length, `more ${noun}`)}</summary>
          {children(folded)}
        </details>
      )}
      {left > 0 && <p className={styles.left}>{counted(left, `more ${noun}`)}, not shown here.</p>}
    </>
  )
}
