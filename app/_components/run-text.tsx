import type { Run } from '@/lib/reports/passages'
import { PASSAGE } from '@/lib/reports/reading'
import styles from './run-text.module.css'

/** A run of the text; where a link points at it, it stands out. */
export function RunText({ run: { text, shown } }: { readonly run: Run }) {
  if (shown === null) return text
  return (
    <mark id={shown === 'first' ? PASSAGE : undefined} className={styles.shown}>
      {text}
    </mark>
  )
}
