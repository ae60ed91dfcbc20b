import type { SaidSentence } from '@/lib/reports/comparison/fact-accounts'
import { QuotationLine } from './quotation-line'
import styles from './said-sentences.module.css'

interface SaidSentencesProps {
  readonly said: readonly SaidSentence[]
  /** Whether they are in sight from the first. */
  readonly isOpen: boolean
  /** What the way to their places is called; the articles’ names where these are not known already. */
  readonly link?: string | undefined
}

/** The sentences that give a value, and who says each. */
export function SaidSentences({ said, isOpen, link }: SaidSentencesProps) {
  return (
    <details open={isOpen || undefined}>
      <summary className={styles.summary}>{said.length === 1 ? 'The sentence' : 'The sentences'}</summary>
      {said.map((quote) => (
        <QuotationLine key={quote.id} quote={quote} voice={quote.voice} link={link} />
      ))}
    </details>
  )
}
