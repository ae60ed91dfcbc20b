import type { Term } from '@/lib/comparison/terms'

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
export function countTerms(terms: readonly Term[], most: number): TermCounts {
  const counts = new Map<string, number>()
  for (const { term } of terms) counts.set(term, Math.min(most, (counts.get(term) ?? 0) + 1))
  const counted = new Map(Array.from(counts, ([term, count]) => [term, { count, articles: 1 }]))
  return { articles: 1, size: sizeOf(counted), terms: counted }
}

/** The terms of several articles together. */
export function totalOf(parts: readonly TermCounts[]): TermCounts {
  const total = new Map<string, { count: number; articles: number }>()
  let articles = 0
  for (const part of parts) {
    articles += part.articles
    for (const [term, added] of part.terms) {
      const sum = total.get(term)
      if (!sum) total.set(term, { ...added })
      else {
        sum.count += added.count
        sum.articles += added.articles
      }
    }
  }
  return { articles, size: sizeOf(total), terms: total }
}

/** Phrases are counted beside the words that they are made of, and make no text longer. */
function sizeOf(terms: ReadonlyMap<string, TermCount>): number {
  let size = 0
  for (const [term, { count }] of terms) if (!term.includes(' ')) size += count
  return size
}
