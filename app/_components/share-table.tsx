import Link from 'next/link'
import { wholeInWords } from '@/lib/reports/figure-in-words'
import type { ReadFigure } from '@/lib/reports/left-out'
import type { Place } from '@/lib/reports/place'
import { shareStep } from '@/lib/reports/share-step'
import { rangeInWords, writerOf } from '@/lib/reports/wording'
import styles from './share-table.module.css'

interface ShareTableProps {
  readonly title: string
  readonly figures: readonly ReadFigure[]
  readonly place: Place
}

/** The shares of one article: each with its word, if it has one, its interval and n. */
export function ShareTable({ title, figures, place }: ShareTableProps) {
  const hasWords = figures.some(({ verdict }) => verdict !== null)
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Value</th>
          {hasWords && <th scope="col">In a word</th>}
          <th scope="col">95&nbsp;% interval</th>
          <th scope="col">n</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <ShareRow key={figure.label} figure={figure} hasWord={hasWords} place={place} />
        ))}
      </tbody>
    </table>
  )
}

interface ShareRowProps {
  readonly figure: ReadFigure
  readonly hasWord: boolean
  readonly place: Place
}

function ShareRow({ figure, hasWord, place }: ShareRowProps) {
  const { measure, label, value, verdict, interval, n, whole, scale, missing } = figure
  return (
    <tr>
      <th scope="row">
        <Link href={`${place.methodology}/${measure}`}>{label}</Link>
        {whole && <small>{wholeInWords(whole)}</small>}
      </th>
      <td data-share={value === null || scale.sides ? undefined : shareStep(value)}>
        {value === null ? <em>{missing}</em> : <strong>{writerOf(scale)(value)}</strong>}
      </td>
      {hasWord && <td>{verdict}</td>}
      <td>{interval && rangeInWords(interval, scale)}</td>
      <td>{n}</td>
    </tr>
  )
}
