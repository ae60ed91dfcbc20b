import type {
  StatementOfOne,
  StatementOfSeveral,
  StatementsOfArticle,
  StatementsSection,
} from '@/lib/reports/comparison/statements-section'
import { FoldUnderHeading } from '../fold'
import { Summary } from '../page-section'
import { FoldedList } from './folded-list'
import { QuotationLine } from './quotation-line'
import styles from './statement-lists.module.css'

/** What several articles state, beside what is found in one alone. */
export function StatementLists({
  section: { summary, shared, own },
}: {
  readonly section: StatementsSection
}) {
  return (
    <>
      <Summary>{summary}</Summary>
      <div className={styles.lists}>
        {shared.open.length > 0 && (
          <FoldUnderHeading heading="Stated by several">
            <FoldedList rows={shared} noun="statement">
              {(statements) => statements.map((each) => <OfSeveral key={each.id} statement={each} />)}
            </FoldedList>
          </FoldUnderHeading>
        )}
        {own.open.length > 0 && (
          <FoldUnderHeading heading="Stated by one, not found in the others">
            <FoldedList rows={own} noun="article">
              {(articles) => articles.map((each) => <OfArticle key={each.article.id} own={each} />)}
            </FoldedList>
          </FoldUnderHeading>
        )}
      </div>
    </>
  )
}

function OfSeveral({ statement: { found, quotes, more } }: { readonly statement: StatementOfSeveral }) {
  return (
    <div className={styles.statement}>
      <p className={styles.found}>{found}</p>
      {quotes.map((quote) => (
        <QuotationLine key={quote.id} quote={quote} />
      ))}
      {more && <small>{more}</small>}
    </div>
  )
}

function OfArticle({ own: { article, statements } }: { readonly own: StatementsOfArticle }) {
  return (
    <div className={styles.statement}>
      <p className={styles.found}>{article.name}</p>
      <FoldedList rows={statements} noun="statement">
        {(some) => some.map((each) => <OfOne key={each.id} statement={each} />)}
      </FoldedList>
    </div>
  )
}

function OfOne({ statement }: { readonly statement: StatementOfOne }) {
  const { nearest } = statement
  return (
    <>
      <QuotationLine quote={statement} link="In the article" />
      {nearest && (
        <details>
          <summary className={styles.nearest}>The nearest sentence elsewhere</summary>
          <QuotationLine quote={nearest} />
        </details>
      )}
    </>
  )
}
