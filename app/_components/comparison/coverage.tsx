import type { CoverageSection } from '@/lib/reports/comparison/coverage-section'
import { Fold } from '../fold'
import { Summary } from '../page-section'
import styles from './coverage.module.css'
import { CoverageMatrix } from './coverage-matrix'
import { CoverageOfMany } from './coverage-of-many'
import { FoldedList } from './folded-list'

/** The aspects of the topic against a few articles; where the articles are many, in how many each is found. */
export function Coverage({ section }: { readonly section: CoverageSection }) {
  return (
    <>
      <Summary>{section.summary}</Summary>
      <Fold summary="Aspect by aspect">
        {section.of === 'few' ? (
          <Few section={section} />
        ) : (
          <FoldedList rows={section.aspects} noun="aspect">
            {(aspects) => <CoverageOfMany aspects={aspects} />}
          </FoldedList>
        )}
        {section.none && <p className={styles.none}>{section.none}</p>}
      </Fold>
    </>
  )
}

interface FewProps {
  readonly section: Extract<CoverageSection, { of: 'few' }>
}

function Few({ section: { aspects, articles } }: FewProps) {
  return (
    <>
      <p className={styles.legend}>
        <span>The deeper the shade, the more sentences</span>
        <span>| where in the text the first stands</span>
        <span>– not found in this article</span>
      </p>
      <FoldedList rows={aspects} noun="aspect">
        {(some) => <CoverageMatrix aspects={some} articles={articles} />}
      </FoldedList>
    </>
  )
}
