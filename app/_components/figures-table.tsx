import { leaningInWords } from '@/lib/import/leaning-label'
import type { ArticleRow } from '@/lib/reports/article-row'
import type { FiguresTable as Table } from '@/lib/reports/dashboard-sections'
import type { Figure } from '@/lib/reports/figure'
import type { Place } from '@/lib/reports/place'
import { shareStep } from '@/lib/reports/share-step'
import { dayInWords, nOf, percent, rangeInWords } from '@/lib/reports/wording'
import styles from './figures-table.module.css'
import { SidedValue } from './sided-value'
import { RowHead } from './tables/row-head'
import { Scroll } from './tables/scroll'

interface FiguresTableProps {
  readonly table: Table
  readonly place: Place
}

/** Articles and their figures, each article leading to its evidence; shares are shaded as on a heat map. */
export function FiguresTable({ table, place }: FiguresTableProps) {
  const { title, caption, rows } = table
  const hasShares = rows.some(({ figures }) => figures.some(({ scale }) => scale.kind === 'share'))
  return (
    <Scroll label={title}>
      <table className={styles.table} data-shares={hasShares || undefined} data-points>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            {rows[0]?.figures.map(({ measure, label }) => (
              <th key={label} scope="col">
                <a href={`${place.methodology}/${measure}`}>{label}</a>
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
    </Scroll>
  )
}

function ArticleFigures({ row }: { readonly row: ArticleRow }) {
  return (
    <tr>
      <RowHead
        article={row}
        leaning={row.leaningLabel && leaningInWords(row.leaningLabel)}
        date={row.date ? dayInWords(row.date) : 'date not given'}
      />
      {row.figures.map((figure) => (
        <td key={figure.label} data-share={shareOf(figure)}>
          <FigureCell figure={figure} />
        </td>
      ))}
    </tr>
  )
}

/** The shade of a cell; none where a colour would say a side, and for what is unknown. */
const shareOf = ({ scale, value }: Figure) =>
  scale.kind !== 'share' || value === null ? undefined : shareStep(value)

function FigureCell({ figure }: { readonly figure: Figure }) {
  const { verdict, value, interval, n } = figure
  return (
    <>
      {verdict && <span className={styles.verdict}>{verdict}</span>}
      <FigureValue figure={figure} />
      {value !== null && interval && (
        <span className={styles.interval}>{rangeInWords(interval, figure.scale)}</span>
      )}
      <span className={styles.count}>{nOf(n)}</span>
    </>
  )
}

function FigureValue({ figure: { value, direction, scale, missing } }: { readonly figure: Figure }) {
  if (value === null) return <em>{missing}</em>
  if (scale.sides) return <SidedValue value={value} direction={direction} />
  return <strong className={styles.share}>{percent(value)}</strong>
}
