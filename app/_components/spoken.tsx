import type { ReactNode } from 'react'
import styles from './spoken.module.css'

/** Words for those who listen: out of sight, read aloud by a screen reader. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className={styles.spoken}>{children}</span>
}
