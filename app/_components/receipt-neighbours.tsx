import Link from 'next/link'
import type { ReceiptSteps } from '@/lib/reports/receipt-steps'
import { Arrow } from './arrow'
import styles from './receipt-panel.module.css'

/** The marked sentences before and after, which keys reach too. */
export function ReceiptNeighbours({ steps: { previous, next } }: { readonly steps: ReceiptSteps }) {
  return (
    <nav className={styles.neighbours} aria-label="Scored sentences">
      {previous !== null && (
        <Link href={previous} prefetch={false} aria-keyshortcuts="K">
          <Arrow to="left" /> Previous{' '}
          <small className={styles.key} aria-hidden="true">
            K
          </small>
        </Link>
      )}
      {next !== null && (
        <Link href={next} prefetch={false} aria-keyshortcuts="J">
          Next <Arrow to="right" />{' '}
          <small className={styles.key} aria-hidden="true">
            J
          </small>
        </Link>
      )}
    </nav>
  )
}
