import type { Interval } from '@/lib/analysis/measures/measure'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { type Difference, differencesBetween } from '@/lib/comparison/differences'
import { type ComparedMeasure, measuredArticle, partMeasured } from '@/lib/comparison/measured-article'
import { bootstrapInterval, mean } from '@/lib/statistics/bootstrap'
import { groupedBy } from '@/lib/text/grouped-by'

/** Three articles against three can never differ: the smallest p that two such samples can have is 2 in 20. */
export const MIN_ARTICLES = 4

/** Of more outlets those with the most articles are compared. */
const MOST_OUTLETS = 30

/** The value of one article: what an outlet's number opens onto. */
export interface ArticleValue {
  readonly article: string
  readonly value: number
}

export interface ComparedOutlet {
  readonly outlet: string
  /** Mean of its articles' values, each counting once; null below four articles. */
  readonly value: number | null
  /** 95 %, from resampling articles. */
  readonly interval: Interval | null
  /** The articles with enough sentences, in their order. */
  readonly articles: readonly ArticleValue[]
  /** Ids of those with too few. */
  readonly unmeasured: readonly string[]
}

/** Outlet against outlet in one measure. */
export interface OutletPairs {
  readonly of: 'outlets'
  readonly measure: string
  /** Outlets with fewer articles are neither valued nor compared. */
  readonly minimum: number
  /** All outlets, those with most articles first. */
  readonly outlets: readonly ComparedOutlet[]
  /** Each pair of those compared once; Holm's correction is over these. */
  readonly pairs: readonly Difference[]
  /** Ids of articles with no outlet given. */
  readonly unnamed: readonly string[]
}

/**
 * Every two outlets by their articles: an article counts once however long it is, because its sentences are alike.
 * At most the 30 outlets with the most articles are compared.
 */
export function compareOutlets(articles: readonly ComparedArticle[], measure: ComparedMeasure): OutletPairs {
  const outlets = [...byOutlet(articles)]
    .map(([outlet, own]) => comparedOutlet(outlet, own, measure))
    .toSorted((a, b) => b.articles.length - a.articles.length)
  const samples = outlets
    .filter(({ value }) => value !== null)
    .slice(0, MOST_OUTLETS)
    .map(({ outlet, articles: own }) => ({ id: outlet, values: own.map(({ value }) => value) }))
  return {
    of: 'outlets',
    measure: measure.id,
    minimum: MIN_ARTICLES,
    outlets,
    pairs: differencesBetween(samples, MIN_ARTICLES),
    unnamed: articles.filter(({ outlet }) => outlet === null).map(({ id }) => id),
  }
}

/** Articles by their outlet, in their order; those with none given are left out. */
export const byOutlet = <Article extends { readonly outlet: string | null }>(
  articles: readonly Article[],
): ReadonlyMap<string, readonly Article[]> =>
  groupedBy(
    articles.filter(({ outlet }) => outlet !== null),
    ({ outlet }) => outlet ?? '',
  )

function comparedOutlet(
  outlet: string,
  own: readonly ComparedArticle[],
  measure: ComparedMeasure,
): ComparedOutlet {
  const { measured, unmeasured } = partMeasured(own.map((article) => measuredArticle(article, measure)))
  const values = measured.length < MIN_ARTICLES ? [] : measured.map(({ value }) => value)
  return {
    outlet,
    value: mean(values),
    interval: bootstrapInterval(values),
    articles: measured.map(({ id, value }) => ({ article: id, value })),
    unmeasured,
  }
}
