import type { VoicesRow } from '@/lib/reports/compared-voices-report'
import { counted, nOf } from '@/lib/reports/wording'
import styles from './camp-rows.module.css'
import { CampBar } from './charts/camp-bar'
import { Fold } from './fold'

/** More rows than these are folded on a phone, but for the first. */
const MOST_IN_SIGHT = 6
const FIRST = 4

/** The camps’ shares of each article as a bar, one below the other. */
export function CampRows({ rows }: { readonly rows: readonly VoicesRow[] }) {
  if (rows.length <= MOST_IN_SIGHT) return <Rows rows={rows} />
  const more = rows.slice(FIRST)
  return (
    <>
      <Rows rows={rows.slice(0, FIRST)} />
      <Fold summary={counted(more.length, 'more article')}>
        <Rows rows={more} />
      </Fold>
    </>
  )
}

function Rows({ rows }: { readonly rows: readonly VoicesRow[] }) {
  return (
    <ul>
      {rows.map(({ article, bars, n }) => (
        <li key={article.id} className={styles.row}>
          <p className={styles.name}>
            <strong>{article.outlet ?? 'Outlet not given'}</strong>{' '}
            <a href={`${article.href}#voices`} title={article.title}>
              {article.title}
            </a>
          </p>
          <small>{nOf(n)}</small>
          {n > 0 ? <CampBar title={article.title} bars={bars} /> : <em>no known source</em>}
        </li>
      ))}
    </ul>
  )
}
