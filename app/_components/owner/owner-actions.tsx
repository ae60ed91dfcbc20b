import Link from 'next/link'
import styles from './owner.module.css'

/** What the owner can do with a dashboard, at its head. */
export function OwnerActions({ dashboardId }: { readonly dashboardId: string }) {
  return (
    <nav className={styles.actions} aria-label="This dashboard">
      <Link href={`/import?dashboard=${dashboardId}`}>Add articles</Link>
      <a href="#share">Share</a>
      <a href="#manage">Manage</a>
    </nav>
  )
}
