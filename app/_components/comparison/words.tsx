import type { OutletWords, WordRow, WordsSection } from '@/lib/reports/comparison/words-section'
import { Fold } from '../fold'
import { Summary } from '../page-section'
import { FoldedList } from './folded-list'
import { QuotationLine } from './quotation-line'
import styles from './words.module.css'

/** The words of each outlet that others use less, each with the sentences that hold it. */
export function Words({ section }: { readonly section: WordsSection }) {
  const { summary, caution, outlets, without } = section
  return (
    <>
      <Summary>
        {summary}
        {without && ` ${without}`}
      </Summary>
      {caution && <p className={styles.caution}>{caution}</p>}
      {outlets.open.length > 0 && (
        <Fold summary="Outlet by outlet">
          <FoldedList rows={outlets} noun="outlet">
            {(some) => (
              <div className={styles.outlets}>
                {some.map((each) => (
                  <Outlet key={each.outlet} words={each} />
                ))}
              </div>
            )}
          </FoldedList>
        </Fold>
      )}
    </>
  )
}

function Outlet({ words: { outlet, articles, words } }: { readonly words: OutletWords }) {
  return (
    <div>
      <h3>
        {outlet} <small className={styles.articles}>{articles}</small>
      </h3>
      <ul>
        {words.map((word) => (
          <li key={word.term} className={styles.word}>
            <Word word={word} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Word({ word: { term, here, elsewhere, recurs, sentences, more } }: { readonly word: WordRow }) {
  return (
    <details>
      <summary className={styles.term}>
        <strong>{term}</strong>{' '}
        <small>
          {here}; {elsewhere}
          {recurs && <em className={styles.recurs}> recurs from article to article</em>}
        </small>
      </summary>
      {sentences.map((sentence) => (
        <QuotationLine key={sentence.id} quote={sentence} />
      ))}
      {more && <p className={styles.caution}>{more}</p>}
    </details>
  )
}
