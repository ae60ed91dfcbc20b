import { bibliography, type Citation } from '@/lib/lexicons/bibliography'
import type { ComparisonMethod } from '@/lib/reports/comparison/methods/comparison-method'
import { contentMethods } from '@/lib/reports/comparison/methods/contents'
import { differenceMethods } from '@/lib/reports/comparison/methods/differences'
import { textMethods } from '@/lib/reports/comparison/methods/texts'

/** Every part of a comparison, in the order in which they are explained. */
export const comparisonMethods: readonly ComparisonMethod[] = [
  differenceMethods.findings,
  differenceMethods.pairs,
  differenceMethods.outlets,
  contentMethods.facts,
  contentMethods.coverage,
  contentMethods.statements,
  textMethods.words,
  textMethods.sharedText,
  textMethods.sharedQuotations,
  contentMethods.sideBySide,
  differenceMethods.timeline,
  differenceMethods.robustness,
]

/** A part of a comparison with the works it rests on. */
export interface ExplainedPart extends Omit<ComparisonMethod, 'sources'> {
  readonly sources: readonly Citation[]
}

/** How every part of a comparison is worked out. */
export const comparisonMethodology = (): readonly ExplainedPart[] =>
  comparisonMethods.map(({ sources, ...method }) => ({
    ...method,
    sources: sources.map((key) => bibliography[key]),
  }))
