import Link from 'next/link'
import type { AgencyCell, AgencyRow } from '@/lib/reports/agency-rows'
import type { ArticleReport } from '@/lib/reports/article-report'
import { AGENCY, readingHref, switchedOn } from '@/lib/reports/reading'
import { nOf } from '@/lib/reports/wording'
import styles from './agency-tables.module.css'

/** How deeds are told, and how each camp figures in them; nothing where no deed was found. */
export function AgencyTables({ report }: { readonly report: ArticleReport }) {
  if (report.agency.length === 0) return null
  return (
    <details>
      <summary>Who acts, camp by camp</summary>
      <p className={styles.help}>
        Deeds that the outlet tells in clauses of its own, with the share told in each way and its 95&nbsp;%
        interval. The numbers lead to the sentences. “He”, “they” and the like count for no camp.
      </p>
      {report.agency.map((row) => (
        <AgencyTable key={row.label} row={row} report={report} />
      ))}
    </details>
  )
}

interface TableProps {
  readonly row: AgencyRow
  readonly report: ArticleReport
}

function AgencyTable({ row: { label, n, cells }, report }: TableProps) {
  return (
    <table className={styles.table}>
      <caption>
        <strong>{label}</strong>, {nOf(n)}
      </caption>
      <thead>
        <tr>
          <th scope="col">How it is told</th>
          <th scope="col">Share</th>
          <th scope="col">Sentences</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.id}>
            <th scope="row">{cell.label}</th>
            <td>{cell.words}</td>
            <td>
              <Sentences cell={cell} report={report} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SentencesProps {
  readonly cell: AgencyCell
  readonly report: ArticleReport
}

/** Links to the receipts of the sentences, which are numbered among those that tell of a deed. */
function Sentences({ cell: { sentences, label }, report: { href, reading } }: SentencesProps) {
  if (sentences.length === 0) return 'none'
  return (
    <ul className={styles.sentences} aria-label={label}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Link
            href={readingHref(href, { ...switchedOn(reading, AGENCY), of: AGENCY, sentence })}
            prefetch={false}
          >
            {sentence}
          </Link>
        </li>
      ))}
    </ul>
  )
}
