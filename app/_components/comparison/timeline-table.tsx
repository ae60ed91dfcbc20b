import Link from 'next/link'
import type { PlottedPoint } from '@/lib/reports/comparison/timeline-points'
import type { TimelineLane } from '@/lib/reports/comparison/timeline-section'
import { nOf } from '@/lib/reports/wording'
import styles from './timeline-table.module.css'

/** Every point of a chart of time, lane by lane, with the articles behind it. */
export function TimelineTable({ lanes }: { readonly lanes: readonly TimelineLane[] }) {
  return (
    <table className={styles.table}>
      <caption>Each number with its 95&nbsp;% interval; every article counts once.</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Tone</th>
          <th scope="col">Articles</th>
        </tr>
      </thead>
      {lanes.map(({ name, size, points }) => (
        <tbody key={name}>
          <tr>
            <th className={styles.lane} colSpan={3} scope="rowgroup">
              {name} <small>{size}</small>
            </th>
          </tr>
          {points.map((point) => (
            <Row key={point.from} point={point} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ point }: { readonly point: PlottedPoint }) {
  const { when, value, range, n, articles, others, href } = point
  return (
    <tr>
      <th scope="row">{when}</th>
      <td>
        {value ? <strong>{value}</strong> : <em>too few sentences</em>} {range} <small>{nOf(n)}</small>
      </td>
      <td>
        <ul>
          {articles.map((article) => (
            <li key={article.href}>
              <Link href={article.href} prefetch={false}>
                {article.title}
              </Link>
            </li>
          ))}
          {others > 0 && (
            <li>
              <Link href={href} prefetch={false}>
                and {others} more
              </Link>
            </li>
          )}
        </ul>
      </td>
    </tr>
  )
}
