import Link from 'next/link'
import type { KeptPiece } from '@/lib/reports/comparison/kept-words'
import type { CutRow, QuotedRow } from '@/lib/reports/comparison/quoted-row'
import { QuotationLine } from './quotation-line'
import styles from './shared-quotations.module.css'

/** How one article quotes: whom it names, by which verb, what it keeps; on opening, what it cuts and what stands around. */
export function QuotedHere({ row }: { readonly row: QuotedRow }) {
  const { article, href, speaker, verb, extent, kept, cuts, before, after } = row
  return (
    <li className={styles.article}>
      <p className={styles.from}>
        <Link href={href} prefetch={false}>
          {article.name}
        </Link>
        <span>
          {speaker}, {verb}
        </span>
        <span>{extent}</span>
      </p>
      {kept.length > 0 && <Kept pieces={kept} />}
      <details>
        <summary className={styles.opens}>
          {cuts.length > 0 ? 'What is cut, and what stands around it' : 'What stands around it'}
        </summary>
        {cuts.length > 0 && <Cuts cuts={cuts} />}
        <h4>The sentence before</h4>
        {before ? <QuotationLine quote={before} /> : <p>None: the text begins with it.</p>}
        <h4>The sentence after</h4>
        {after ? <QuotationLine quote={after} /> : <p>None: the text ends with it.</p>}
      </details>
    </li>
  )
}

function Kept({ pieces }: { readonly pieces: readonly KeptPiece[] }) {
  return (
    <blockquote className={styles.kept}>
      {pieces.map(({ start, text, isCut }) =>
        isCut ? (
          <span key={`cut-${start}`} className={styles.cut}>
            {` ${text} `}
          </span>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </blockquote>
  )
}

function Cuts({ cuts }: { readonly cuts: readonly CutRow[] }) {
  return (
    <>
      <h4>Not quoted here</h4>
      {cuts.map(({ words, note }) => (
        <QuotationLine key={words.id} quote={words} voice={note} />
      ))}
    </>
  )
}
