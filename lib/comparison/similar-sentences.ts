import type { SentenceTerms } from '@/lib/comparison/sentence-terms'
import { rarityOf } from '@/lib/comparison/term-rarity'

/** Two sentences of different articles, and how alike they are. */
export interface SimilarSentences {
  readonly a: number
  readonly b: number
  /** Cosine of their terms weighed by rarity: 0 to 1. */
  readonly similarity: number
}

/** A sentence as a vector of length 1; terms by their numbers, the rarest first. */
interface Vector {
  readonly article: string
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/**
 * All pairs of sentences of different articles whose cosine is at least `least`, without comparing all with all: two such
 * share a term among the rarest ones of each (Bayardo, Ma & Srikant 2007). `a` before `b`, by place in the list.
 */
export function similarSentences(
  sentences: readonly SentenceTerms[],
  least: number,
): readonly SimilarSentences[] {
  const vectors = vectorsOf(sentences)
  const index = new Map<number, number[]>()
  const pairs: SimilarSentences[] = []
  for (const [b, vector] of vectors.entries()) {
    const candidates = new Set<number>()
    const prefix = prefixOf(vector, least)
    for (const term of prefix) for (const a of index.get(term) ?? []) candidates.add(a)
    for (const a of candidates) {
      const other = vectors[a]
      const similarity = other && other.article !== vector.article ? cosine(other, vector) : 0
      if (similarity >= least) pairs.push({ a, b, similarity })
    }
    for (const term of prefix) pushTo(index, term, b)
  }
  return pairs
}

function pushTo(index: Map<number, number[]>, term: number, sentence: number): void {
  const known = index.get(term)
  if (known) known.push(sentence)
  else index.set(term, [sentence])
}

/** The rarest terms of a vector, without which it could not reach the cosine. */
function prefixOf({ terms, weights }: Vector, least: number): Int32Array {
  let rest = 1
  let length = 0
  while (length < terms.length && rest >= least ** 2) {
    rest -= (weights[length] ?? 0) ** 2
    length++
  }
  return terms.subarray(0, length)
}

/** Of two vectors whose terms are in one order. */
function cosine(a: Vector, b: Vector): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const [first, second] = [a.terms[i] ?? 0, b.terms[j] ?? 0]
    if (first === second) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0)
    else if (first < second) i++
    else j++
  }
  return sum
}

/** Terms are numbered by rarity, so that the rarest come first in every vector. */
function vectorsOf(sentences: readonly SentenceTerms[]): readonly Vector[] {
  const { numbers, weights: rarity } = rarityOf(sentences)
  return sentences.map(({ sentence, terms }) => {
    const own = Int32Array.from(terms, (term) => numbers.get(term) ?? 0).sort()
    const raw = Float64Array.from(own, (term) => rarity[term] ?? 0)
    const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight ** 2, 0))
    return { article: sentence.article, terms: own, weights: raw.map((weight) => weight / length) }
  })
}
