import type { ArticleRow } from '@/lib/reports/article-row'
import { dayInWords } from '@/lib/reports/wording'
import styles from './chart-labels.module.css'

/** The names of a chart's rows, each leading to its article. */
export function ChartLabels({ rows }: { readonly rows: readonly ArticleRow[] }) {
  return (
    <ol className={styles.labels}>
      {rows.map((row) => (
        <li key={row.id} className={styles.label}>
          <strong className={styles.outlet}>{row.outlet ?? 'Outlet not given'}</strong>
          <a className={styles.title} href={row.href} title={row.title}>
            {row.title}
          </a>
          <small className={styles.date}>{row.date ? dayInWords(row.date) : 'date not given'}</small>
        </li>
      ))}
    </ol>
  )
}
