import {
  cosineOf,
  type SentenceIndex,
  type SentenceVector,
  visitSharing,
} from '@/lib/comparison/sentences/sentence-index'

/** Two sentences, by their places in the index, and how alike they are. */
export interface SimilarSentences {
  readonly a: number
  readonly b: number
  /** Cosine of their terms weighed by rarity: 0 to 1. */
  readonly similarity: number
}

/**
 * The pairs of sentences, `a` before `b`, whose cosine is at least `least`, without comparing all with all: only those that
 * share a term which is not too common, and which can still reach it with all that are.
 */
export function similarSentences(index: SentenceIndex, least: number): readonly SimilarSentences[] {
  const common = index.vectors.map((vector) => commonPart(index, vector))
  const pairs: SimilarSentences[] = []
  index.vectors.forEach((vector, b) => {
    visitSharing(index, { vector, gain: (own, other) => own * other, before: b }, (a, sum) => {
      const other = index.vectors[a]
      if (!other || sum + (common[a] ?? 0) * (common[b] ?? 0) < least) return
      const similarity = cosineOf(other, vector)
      if (similarity >= least) pairs.push({ a, b, similarity })
    })
  })
  return pairs
}

/** The length of a vector's part that is too common to be looked up. */
function commonPart({ holders }: SentenceIndex, { terms, weights }: SentenceVector): number {
  let sum = 0
  terms.forEach((term, i) => {
    if (!holders[term]) sum += (weights[i] ?? 0) ** 2
  })
  return Math.sqrt(sum)
}
