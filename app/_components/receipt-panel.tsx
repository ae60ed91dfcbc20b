import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import { FIRST } from '@/lib/reports/reading'
import type { Receipt, ReceiptCue } from '@/lib/reports/receipt'
import { writerOf } from '@/lib/reports/wording'
import { LeaveOut } from './leave-out'
import { RECEIPT } from './reading-ids'
import { ReceiptKeys } from './receipt-keys'
import { ReceiptNeighbours } from './receipt-neighbours'
import styles from './receipt-panel.module.css'

/** Why the chosen sentence has its score: beside the text, or in a sheet from below on a phone. */
export function ReceiptPanel({ report }: { readonly report: ArticleReport }) {
  const { receipt, steps } = report
  return (
    <aside className={styles.panel} data-open={receipt !== null} aria-label="Receipt" aria-live="polite">
      <ReceiptKeys steps={steps} />
      {receipt ? (
        <>
          <ReceiptFacts receipt={receipt} report={report} />
          {receipt.measure === FIRST && <LeaveOut report={report} number={receipt.number} />}
          <Cues receipt={receipt} />
          <Deeds deeds={receipt.deeds} />
          <ReceiptNeighbours steps={steps} />
        </>
      ) : (
        <p className={styles.invitation}>
          Choose an underlined sentence, or the letters behind a cue, to see why it counts.
        </p>
      )}
    </aside>
  )
}

/** Sentences are left out by their number among those that tone scores. */
const isLeftOut = ({ measure, number }: Receipt, { reading }: ArticleReport): boolean =>
  measure === FIRST && reading.leftOut.includes(number)

interface ReceiptFactsProps {
  readonly receipt: Receipt
  readonly report: ArticleReport
}

function ReceiptFacts({ receipt, report }: ReceiptFactsProps) {
  const { scale, score, word } = receipt
  return (
    <>
      <div className={styles.head}>
        <h2 id={RECEIPT} className={styles.heading} tabIndex={-1}>
          Sentence {receipt.number} of {receipt.of}
          {isLeftOut(receipt, report) && ', left out'}
        </h2>
        <Link href={report.steps.closed} scroll={false} prefetch={false} aria-keyshortcuts="Escape">
          Close{' '}
          <small className={styles.key} aria-hidden="true">
            Esc
          </small>
        </Link>
      </div>
      {receipt.measure !== FIRST && <p>{receipt.label}</p>}
      <p className={styles.sentence} dir="auto">
        {receipt.sentence}
      </p>
      <dl className={styles.facts}>
        <dt>Score</dt>
        <dd>
          <strong>{writerOf(scale)(score)}</strong> {word}
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
  const write = writerOf(receipt.scale)
  if (receipt.cues.length === 0) return <p>No cue was found in this sentence, so it scores 0.</p>
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
          <CueRow key={`${cue.start} ${cue.words} ${cue.note}`} cue={cue} part={write(cue.weight)} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Score</th>
          <td>{write(receipt.score)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** Who does what in the sentence; nothing where no deed was found. */
function Deeds({ deeds }: { readonly deeds: readonly string[] }) {
  if (deeds.length === 0) return null
  return (
    <ul className={styles.deeds} aria-label="Deeds in this sentence">
      {deeds.map((deed) => (
        <li key={deed}>{deed}</li>
      ))}
    </ul>
  )
}

interface CueRowProps {
  readonly cue: ReceiptCue
  /** Its weight in words. */
  readonly part: string
}

function CueRow({ cue, part }: CueRowProps) {
  return (
    <tr>
      <th scope="row">
        {cue.words === '' ? cue.note : <b>{cue.words}</b>}
        {cue.words !== '' && <small>{cue.note || cue.kind}</small>}
      </th>
      <td>{part}</td>
    </tr>
  )
}
