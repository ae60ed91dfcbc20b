import type { VoicesRow } from '@/lib/reports/compared-voices-report'
import { counted } from '@/lib/reports/wording'
import styles from './camp-rows.module.css'
import { CampBar } from './charts/camp-bar'
import { Fold } from './fold'

/** How many rows a phone shows before it folds the rest. */
const IN_SIGHT = 4

/** The camps’ shares of each article as a bar, one below the other. */
export function CampRows({ rows }: { readonly rows: readonly VoicesRow[] }) {
  const more = rows.slice(IN_SIGHT)
  return (
    <>
      <Rows rows={rows.slice(0, IN_SIGHT)} />
      {more.length > 0 && (
        <Fold summary={counted(more.length, 'more article')}>
          <Rows rows={more} />
        </Fold>
      )}
    </>
  )
}

function Rows({ rows }: { readonly rows: readonly VoicesRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ article, bars, n }) => (
        <li key={article.id} className={styles.row}>
          <p className={styles.name}>
            <strong>{article.outlet ?? 'Outlet not given'}</strong>{' '}
            <a href={`${article.href}#voices`} title={article.title}>
              {article.title}
            </a>
          </p>
          <small>n = {n}</small>
          {n > 0 ? <CampBar title={article.title} bars={bars} /> : <em>no known source</em>}
        </li>
      ))}
    </ul>
  )
}
