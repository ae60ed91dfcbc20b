'use client'

import { useLinkStatus } from 'next/link'
import styles from './opening-mark.module.css'

/** Says inside a link that its page is on its way, where that takes long enough to notice. */
export function OpeningMark() {
  const { pending } = useLinkStatus()
  return (
    <span className={styles.mark} data-pending={pending} aria-hidden="true">
      opening …
    </span>
  )
}
