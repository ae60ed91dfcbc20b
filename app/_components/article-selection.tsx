import Link from 'next/link'
import type { SelectionReport } from '@/lib/reports/selected-articles'
import { Arrow } from './arrow'
import styles from './article-selection.module.css'

/** Which articles are looked at, and in which order: a form whose answer is another address of the same page. */
export function ArticleSelection({ selection: report }: { readonly selection: SelectionReport }) {
  const { selection, chosen, everything } = report
  if (!report.isOffered) return null
  return (
    <details className={styles.selection} open={chosen !== null} data-screen-only>
      <summary>{chosen ? `${chosen} chosen` : 'Choose and order the articles'}</summary>
      <form action={everything} method="get" className={styles.fields}>
        <label>
          Containing the words
          <input name="words" type="search" defaultValue={selection.words} />
        </label>
        <label>
          From
          <input name="from" type="date" defaultValue={selection.from ?? ''} />
        </label>
        <label>
          Until
          <input name="until" type="date" defaultValue={selection.until ?? ''} />
        </label>
        <label>
          Order
          <select name="order" defaultValue={selection.order}>
            {report.orders.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Outlets report={report} />
        <Leanings report={report} />
        <p className={styles.buttons}>
          <button type="submit">Show these</button>
          {chosen && <Link href={everything}>Show all</Link>}
        </p>
      </form>
    </details>
  )
}

interface ChoicesProps {
  readonly choices: SelectionReport['outlets']
  readonly chosen: readonly string[]
  readonly name: 'outlet' | 'leaning'
}

function Choices({ choices, chosen, name }: ChoicesProps) {
  return (
    <div className={styles.options}>
      {choices.map(({ value, label }) => (
        <label key={value} className={styles.choice}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
          {label}
        </label>
      ))}
    </div>
  )
}

function Outlets({ report: { outlets, selection } }: { readonly report: SelectionReport }) {
  if (outlets.length < 2) return null
  return (
    <fieldset className={styles.choices}>
      <legend>Outlets (none for all)</legend>
      <Choices choices={outlets} chosen={selection.outlets} name="outlet" />
    </fieldset>
  )
}

function Leanings({ report: { leanings, ratedBy, selection } }: { readonly report: SelectionReport }) {
  if (leanings.length === 0) return null
  return (
    <fieldset className={styles.choices}>
      <legend>Leaning of the outlet, as rated by {ratedBy} (none for all)</legend>
      <Choices choices={leanings} chosen={selection.leanings} name="leaning" />
    </fieldset>
  )
}

/** Where a list goes on, and what of it is on this page. */
export function ListPages({ selection }: { readonly selection: SelectionReport }) {
  const { shown, previous, next } = selection
  if (shown === null) return null
  return (
    <nav className={styles.pages} aria-label="Pages of articles">
      {previous && (
        <Link href={previous} rel="prev">
          <Arrow to="left" /> Previous
        </Link>
      )}
      <span>{shown}</span>
      {next && (
        <Link href={next} rel="next">
          Next <Arrow to="right" />
        </Link>
      )}
    </nav>
  )
}
