import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** What stands where there is nothing to show yet: why there is nothing, and a way on. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Apart />
      {children}
    </div>
  )
}

/** Two circles that do not meet: the wordmark's, with nothing to compare. */
export function Apart() {
  return (
    <svg className={styles.apart} viewBox="0 0 60 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <circle cx="48" cy="12" r="10" />
    </svg>
  )
}
