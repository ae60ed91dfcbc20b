import type { CoverageSection } from '@/lib/reports/comparison/coverage-section'
import styles from './coverage.module.css'
import { CoverageMatrix } from './coverage-matrix'
import { CoverageOfMany } from './coverage-of-many'
import { FoldedList } from './folded-list'

/** The aspects of the topic against a few articles; where the articles are many, in how many each is found. */
export function Coverage({ section }: { readonly section: CoverageSection }) {
  return (
    <>
      <p className={styles.summary}>{section.summary}</p>
      {section.of === 'few' ? (
        <>
          <p className={styles.legend}>
            <span>The deeper the shade, the more sentences</span>
            <span>| where in the text the first stands</span>
            <span>– not found in this article</span>
          </p>
          <FoldedList rows={section.aspects} noun="aspect">
            {(aspects) => <CoverageMatrix aspects={aspects} articles={section.articles} />}
          </FoldedList>
        </>
      ) : (
        <FoldedList rows={section.aspects} noun="aspect">
          {(aspects) => <CoverageOfMany aspects={aspects} />}
        </FoldedList>
      )}
      {section.none && <p className={styles.none}>{section.none}</p>}
    </>
  )
}
