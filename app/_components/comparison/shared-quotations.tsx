import type {
  SharedQuotationRow,
  SharedQuotationsSection,
} from '@/lib/reports/comparison/shared-quotations-section'
import { Fold } from '../fold'
import { Summary } from '../page-section'
import { FoldedList } from './folded-list'
import { QuotationLine } from './quotation-line'
import { QuotedHere } from './quoted-here'
import styles from './shared-quotations.module.css'

/** The same words quoted in several articles: the fullest form, and what each makes of it. */
export function SharedQuotations({ section }: { readonly section: SharedQuotationsSection }) {
  return (
    <>
      <Summary>{section.summary}</Summary>
      <Fold summary="Quotation by quotation">
        <FoldedList rows={section.quotations} noun="quotation">
          {(some) => some.map((quotation) => <Quotation key={quotation.id} quotation={quotation} />)}
        </FoldedList>
      </Fold>
    </>
  )
}

function Quotation({ quotation }: { readonly quotation: SharedQuotationRow }) {
  const { speaker, spread, fullest, articles } = quotation
  return (
    <div className={styles.quotation}>
      <h3>
        {speaker} <small className={styles.spread}>{spread}</small>
      </h3>
      <QuotationLine quote={fullest} voice="has the most of it" />
      <FoldedList rows={articles} noun="article">
        {(some) => (
          <ul className={styles.articles}>
            {some.map((row) => (
              <QuotedHere key={row.article.id} row={row} />
            ))}
          </ul>
        )}
      </FoldedList>
    </div>
  )
}
