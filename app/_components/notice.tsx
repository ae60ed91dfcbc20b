import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** A sentence that must not be missed, with an action at its side if there is one. */
export function Notice({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={styles.notice} role="note">
      <p>{children}</p>
      {action}
    </div>
  )
}
