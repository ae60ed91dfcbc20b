import Link from 'next/link'
import type { DashboardListing } from '@/lib/reports/home-report'
import { counted, dayInWords } from '@/lib/reports/wording'
import styles from './dashboard-list.module.css'
import { EmptyState } from './empty-state'

/** What Parallax is, and the dashboards there are. */
export function DashboardList({ dashboards }: { readonly dashboards: readonly DashboardListing[] }) {
  return (
    <>
      <p className={styles.what}>
        Parallax lays articles from different outlets on one story side by side. It measures the tone of each
        toward the topic, tells the outlet’s own voice from the people it quotes, and shows the sentence
        behind every number.
      </p>
      <section aria-labelledby="dashboards" className={styles.section}>
        <h2 id="dashboards">Dashboards</h2>
        {dashboards.length === 0 ? (
          <EmptyState>
            <p>There is none yet. Import two or more articles on one story to make the first.</p>
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {dashboards.map((dashboard) => (
              <Listing key={dashboard.id} dashboard={dashboard} />
            ))}
          </ul>
        )}
        <Link href="/import" className={styles.import}>
          Import articles
        </Link>
      </section>
    </>
  )
}

function Listing({ dashboard }: { readonly dashboard: DashboardListing }) {
  const { title, href, topic, articles, outlets, createdAt, isDemonstration } = dashboard
  return (
    <li>
      <h3 className={styles.title}>
        <Link href={href}>{title}</Link>
      </h3>
      <p className={styles.line}>
        {isDemonstration && <strong>Demonstration</strong>}
        <span>{topic}</span>
        <span>{counted(articles, 'article')}</span>
        <span>{counted(outlets, 'outlet')}</span>
        <span>{dayInWords(createdAt)}</span>
      </p>
    </li>
  )
}
