import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { type Difference, differencesBetween } from '@/lib/comparison/differences'
import {
  type ComparedMeasure,
  type MeasuredArticle,
  measuredArticle,
} from '@/lib/comparison/measured-article'

/** Of more articles nobody reads the matrix, and hardly a pair would outlast the correction for so many. */
export const MOST_PAIRED = 30

/** Article against article in one measure. */
export interface ArticlePairs {
  readonly of: 'articles'
  readonly measure: string
  /** Articles with fewer sentences are not compared. */
  readonly minimum: number
  readonly articles: readonly MeasuredArticle[]
  /** Each pair once, in the order of the articles; Holm's correction is over these. */
  readonly pairs: readonly Difference[]
}

/**
 * Every two articles, their scored sentences taken as samples of what each might have written. Null of more than 30
 * articles: of those, outlets are compared.
 */
export function comparePairs(
  articles: readonly ComparedArticle[],
  measure: ComparedMeasure,
): ArticlePairs | null {
  if (articles.length > MOST_PAIRED) return null
  const measured = articles.map((article) => measuredArticle(article, measure))
  const samples = measured.map(({ id, scores }) => ({ id, values: scores }))
  return {
    of: 'articles',
    measure: measure.id,
    minimum: measure.minUnits,
    articles: measured,
    pairs: differencesBetween(samples, measure.minUnits),
  }
}
