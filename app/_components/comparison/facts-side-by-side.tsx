import type { FactsSection } from '@/lib/reports/comparison/facts-section'
import { Fold } from '../fold'
import { Summary } from '../page-section'
import { FactMatrix } from './fact-matrix'
import { FactValues } from './fact-values'
import { FoldedList } from './folded-list'

/** Facts against a few articles; where the articles are many, each fact with those that give each value. */
export function FactsSideBySide({ section }: { readonly section: FactsSection }) {
  return (
    <>
      <Summary>{section.summary}</Summary>
      <Fold summary="Fact by fact">
        {section.of === 'few' ? (
          <FoldedList rows={section.facts} noun="fact">
            {(facts) => <FactMatrix facts={facts} articles={section.articles} />}
          </FoldedList>
        ) : (
          <FoldedList rows={section.facts} noun="fact">
            {(facts) => <FactValues facts={facts} />}
          </FoldedList>
        )}
      </Fold>
    </>
  )
}
