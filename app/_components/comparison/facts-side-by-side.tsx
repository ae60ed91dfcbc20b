import type { FactsSection } from '@/lib/reports/comparison/facts-section'
import { FactMatrix } from './fact-matrix'
import { FactValues } from './fact-values'
import styles from './facts-side-by-side.module.css'
import { FoldedList } from './folded-list'

/** Facts against a few articles; where the articles are many, each fact with those that give each value. */
export function FactsSideBySide({ section }: { readonly section: FactsSection }) {
  return (
    <>
      <p className={styles.summary}>{section.summary}</p>
      {section.of === 'few' ? (
        <FoldedList rows={section.facts} noun="fact">
          {(facts) => <FactMatrix facts={facts} articles={section.articles} />}
        </FoldedList>
      ) : (
        <FoldedList rows={section.facts} noun="fact">
          {(facts) => <FactValues facts={facts} />}
        </FoldedList>
      )}
    </>
  )
}
