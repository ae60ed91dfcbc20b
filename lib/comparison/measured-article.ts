import type { Measure } from '@/lib/analysis/measures/measure'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { mean } from '@/lib/statistics/bootstrap'

/** What a measure needs to be compared. */
export type ComparedMeasure = Pick<Measure, 'id' | 'minUnits'>

/** One article in one measure. */
export interface MeasuredArticle {
  readonly id: string
  /** Null below the measure's `minUnits`. */
  readonly value: number | null
  readonly scores: readonly number[]
  /** The sentences that were scored, one for each score. */
  readonly passages: readonly Passage[]
}

/** What a measure found in an article. */
export function measuredArticle(
  { id, observations }: ComparedArticle,
  { id: measure, minUnits }: ComparedMeasure,
): MeasuredArticle {
  const observed = observations[measure] ?? []
  const scores = observed.map(({ score }) => score)
  return {
    id,
    value: scores.length < minUnits ? null : mean(scores),
    scores,
    passages: observed.map(({ unit: { start, end } }) => ({ article: id, start, end })),
  }
}

/** Those with a value, and the ids of the others. */
export function partMeasured(articles: readonly MeasuredArticle[]) {
  return {
    measured: articles.flatMap((article) =>
      article.value === null ? [] : [{ ...article, value: article.value }],
    ),
    unmeasured: articles.filter(({ value }) => value === null).map(({ id }) => id),
  }
}
