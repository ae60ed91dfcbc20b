import Link from 'next/link'
import { measures } from '@/lib/analysis/measures/registry'
import type { ArticleRow } from '@/lib/reports/article-row'
import type { Figure } from '@/lib/reports/figure'
import { TOO_FEW } from '@/lib/reports/figure-in-words'
import type { Place } from '@/lib/reports/place'
import { dayInWords, rangeInWords } from '@/lib/reports/wording'
import styles from './figures-table.module.css'
import { ToneValue } from './tone-value'

interface FiguresTableProps {
  readonly rows: readonly ArticleRow[]
  readonly place: Place
}

/** Every number of the comparison; each article leads to its evidence. */
export function FiguresTable({ rows, place }: FiguresTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where not all measures fit, also by keyboard
    <section className={styles.scroll} aria-label="Every number" tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          Each number with its 95 % interval. Tone counts the sentences that speak of the topic, a frame all
          of them.
        </caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            {measures.map(({ id, label }) => (
              <th key={id} scope="col">
                <Link href={`${place.methodology}/${id}`}>{label}</Link>
              </th>
            ))}
            <th scope="col">Sentences</th>
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
        <td key={figure.measure} data-label={figure.label}>
          <FigureCell figure={figure} />
        </td>
      ))}
      <td data-label="Sentences">{row.sentences}</td>
    </tr>
  )
}

function FigureCell({ figure }: { readonly figure: Figure }) {
  return (
    <>
      {figure.verdict && <span className={styles.verdict}>{figure.verdict}</span>}
      {figure.value === null ? (
        <em>{TOO_FEW}</em>
      ) : (
        <ToneValue value={figure.value} direction={figure.direction} />
      )}
      {figure.interval && <span className={styles.interval}>{rangeInWords(figure.interval)}</span>}
      <span className={styles.count}>n = {figure.n}</span>
    </>
  )
}
