import type { RemovedPiece } from '@/lib/reports/article-report'
import { counted } from '@/lib/reports/wording'
import styles from './removed-pieces.module.css'

/** What was left out of an article's text when it was imported. */
export function RemovedPieces({ removals }: { readonly removals: readonly RemovedPiece[] }) {
  if (removals.length === 0) return null
  return (
    <details>
      <summary>Left out at import: {counted(removals.length, 'piece')}</summary>
      <ul className={styles.pieces}>
        {removals.map(({ start, reason, text }) => (
          <li key={start}>
            <small>{reason}</small>
            <q dir="auto">{text}</q>
          </li>
        ))}
      </ul>
    </details>
  )
}
