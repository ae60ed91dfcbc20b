import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import { readingHref } from '@/lib/reports/reading'
import type { Receipt, ReceiptCue } from '@/lib/reports/receipt'
import { toneLabel } from '@/lib/reports/tone-step'
import { signed } from '@/lib/reports/wording'
import { LeaveOut } from './leave-out'
import styles from './receipt-panel.module.css'

/** Why the chosen sentence has its score: beside the text, or in a sheet below it on a phone. */
export function ReceiptPanel({ report }: { readonly report: ArticleReport }) {
  const { receipt } = report
  return (
    <aside className={styles.panel} data-open={receipt !== null} aria-label="Receipt" aria-live="polite">
      {receipt ? (
        <>
          <ReceiptFacts receipt={receipt} isLeftOut={report.reading.leftOut.includes(receipt.number)} />
          <LeaveOut report={report} number={receipt.number} />
          <Cues receipt={receipt} />
          <Neighbours receipt={receipt} report={report} />
        </>
      ) : (
        <p className={styles.invitation}>Choose an underlined sentence to see why it has its score.</p>
      )}
    </aside>
  )
}

interface ReceiptFactsProps {
  readonly receipt: Receipt
  readonly isLeftOut: boolean
}

function ReceiptFacts({ receipt, isLeftOut }: ReceiptFactsProps) {
  return (
    <>
      <h2 className={styles.heading}>
        Sentence {receipt.number} of {receipt.of}
        {isLeftOut && ', left out'}
      </h2>
      <p className={styles.sentence} dir="auto">
        {receipt.sentence}
      </p>
      <dl className={styles.facts}>
        <dt>Score</dt>
        <dd>
          <strong>{signed(receipt.score)}</strong> {toneLabel(receipt.score)}
        </dd>
        {receipt.likelihood !== null && (
          <>
            <dt>A careful reader</dt>
            <dd>{receipt.likelihood}</dd>
          </>
        )}
        <dt>Voice</dt>
        <dd>{receipt.voice}</dd>
      </dl>
    </>
  )
}

function Cues({ receipt }: { readonly receipt: Receipt }) {
  if (receipt.cues.length === 0)
    return <p>No cue for or against was found in this sentence, so it scores 0.</p>
  return (
    <table className={styles.cues}>
      <caption>Words that moved the score, adding up to it</caption>
      <thead>
        <tr>
          <th scope="col">Words</th>
          <th scope="col">Part of the score</th>
        </tr>
      </thead>
      <tbody>
        {receipt.cues.map((cue) => (
          <CueRow key={`${cue.start} ${cue.words} ${cue.note}`} cue={cue} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Score</th>
          <td>{signed(receipt.score)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function CueRow({ cue }: { readonly cue: ReceiptCue }) {
  return (
    <tr>
      <th scope="row">
        {cue.words === '' ? cue.note : <b>{cue.words}</b>}
        {cue.words !== '' && <small>{cue.note || cue.kind}</small>}
      </th>
      <td>{signed(cue.weight)}</td>
    </tr>
  )
}

interface NeighboursProps {
  readonly receipt: Receipt
  readonly report: ArticleReport
}

function Neighbours({ receipt, report: { href, reading } }: NeighboursProps) {
  const to = (sentence: number | null) => readingHref(href, { ...reading, sentence })
  return (
    <nav className={styles.neighbours} aria-label="Scored sentences">
      {receipt.number > 1 && <Link href={to(receipt.number - 1)}>← Previous</Link>}
      {receipt.number < receipt.of && <Link href={to(receipt.number + 1)}>Next →</Link>}
      <Link href={to(null)} scroll={false}>
        Close
      </Link>
    </nav>
  )
}
