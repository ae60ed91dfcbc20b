import type { Term } from '@/lib/comparison/terms/terms'

/** How often one article uses each term. */
export type ArticleTerms = ReadonlyMap<string, number>

export interface TermCount {
  readonly count: number
  /** How many articles have it. */
  readonly articles: number
}

/** How often terms are used in some articles. */
export interface TermCounts {
  readonly articles: number
  /** Of single words. */
  readonly size: number
  readonly terms: ReadonlyMap<string, TermCount>
}

/** The terms of one article, each counted `most` times at most. */
export function countTerms(terms: readonly Term[], most: number): ArticleTerms {
  const counts = new Map<string, number>()
  for (const { term } of terms) counts.set(term, Math.min(most, (counts.get(term) ?? 0) + 1))
  return counts
}

/** The terms of several articles together. Phrases are counted beside their words, and make no text longer. */
export function totalOf(articles: readonly ArticleTerms[]): TermCounts {
  const terms = new Map<string, { count: number; articles: number }>()
  let size = 0
  for (const article of articles)
    for (const [term, count] of article) {
      const sum = terms.get(term)
      if (!term.includes(' ')) size += count
      if (!sum) terms.set(term, { count, articles: 1 })
      else {
        sum.count += count
        sum.articles++
      }
    }
  return { articles: articles.length, size, terms }
}
