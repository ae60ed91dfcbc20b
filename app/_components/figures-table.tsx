import Link from 'next/link'
import type { ArticleRow } from '@/lib/reports/article-row'
import type { FiguresTable as Table } from '@/lib/reports/dashboard-sections'
import type { Figure } from '@/lib/reports/figure'
import { TOO_FEW } from '@/lib/reports/figure-in-words'
import type { Place } from '@/lib/reports/place'
import { shareStep } from '@/lib/reports/share-step'
import { dayInWords, percent, rangeInWords } from '@/lib/reports/wording'
import styles from './figures-table.module.css'
import { ToneValue } from './tone-value'

interface FiguresTableProps {
  readonly table: Table
  readonly place: Place
}

/** Articles and their figures, each article leading to its evidence; shares are shaded as on a heat map. */
export function FiguresTable({ table, place }: FiguresTableProps) {
  const { title, caption, rows } = table
  const hasShares = rows.some(({ figures }) => figures.some(({ twoSided }) => !twoSided))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where not all measures fit, also by keyboard
    <section className={styles.scroll} aria-label={title} tabIndex={0}>
      <table className={styles.table} data-shares={hasShares || undefined}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            {rows[0]?.figures.map(({ measure, label }) => (
              <th key={label} scope="col">
                <Link href={`${place.methodology}/${measure}`}>{label}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ArticleFigures key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ArticleFigures({ row }: { readonly row: ArticleRow }) {
  return (
    <tr>
      <th scope="row">
        <strong>{row.outlet ?? 'Outlet not given'}</strong>
        <Link className={styles.title} href={row.href}>
          {row.title}
        </Link>
        <small>{row.date ? dayInWords(row.date) : 'date not given'}</small>
      </th>
      {row.figures.map((figure) => (
        <td key={figure.label} data-label={figure.label} data-share={shareOf(figure)}>
          <FigureCell figure={figure} />
        </td>
      ))}
    </tr>
  )
}

/** The shade of a cell; none for a tone, whose colour would say a side, and for what is unknown. */
const shareOf = ({ twoSided, value }: Figure) => (twoSided || value === null ? undefined : shareStep(value))

function FigureCell({ figure }: { readonly figure: Figure }) {
  const { verdict, value, interval, n } = figure
  return (
    <>
      {verdict && <span className={styles.verdict}>{verdict}</span>}
      <FigureValue figure={figure} />
      {value !== null && interval && (
        <span className={styles.interval}>{rangeInWords(interval, figure)}</span>
      )}
      <span className={styles.count}>n = {n}</span>
    </>
  )
}

function FigureValue({ figure: { value, direction, twoSided } }: { readonly figure: Figure }) {
  if (value === null) return <em>{TOO_FEW}</em>
  if (twoSided) return <ToneValue value={value} direction={direction} />
  return <strong className={styles.share}>{percent(value)}</strong>
}
