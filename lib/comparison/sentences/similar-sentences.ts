import type { SentenceIndex, SentenceVector } from '@/lib/comparison/sentences/sentence-index'

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
  const parts = index.vectors.map((vector) => commonPart(index, vector))
  const lengths = Float64Array.from(parts, lengthOf)
  const sums = new Float64Array(parts.length)
  const common = new Float64Array(index.holders.length)
  const pairs: SimilarSentences[] = []
  for (const [b, part] of parts.entries()) {
    const found = addShared(index, b, sums)
    spread(part, common, 1)
    for (const a of found) {
      const sum = sums[a] ?? 0
      sums[a] = 0
      if (sum + (lengths[a] ?? 0) * (lengths[b] ?? 0) < least) continue
      const other = parts[a]
      const similarity = other ? addCommon(sum, other, common) : 0
      if (similarity >= least) pairs.push({ a, b, similarity })
    }
    spread(part, common, 0)
  }
  return pairs
}

/** What a vector has of terms that are too common to be looked up: they come last. */
interface CommonPart extends SentenceVector {
  /** The place of the first. */
  readonly from: number
}

function commonPart({ holders }: SentenceIndex, { terms, weights }: SentenceVector): CommonPart {
  let from = 0
  while (from < terms.length && holders[terms[from] ?? 0]) from++
  return { terms, weights, from }
}

function lengthOf({ weights, from }: CommonPart): number {
  let square = 0
  for (let i = from; i < weights.length; i++) square += (weights[i] ?? 0) ** 2
  return Math.sqrt(square)
}

/** Adds up the products of the weights for each sentence before `b` that shares terms with it, and lists those. */
function addShared({ vectors, holders }: SentenceIndex, b: number, sums: Float64Array): readonly number[] {
  const found: number[] = []
  const { terms, weights: own } = vectors[b] ?? NOTHING
  for (let i = 0; i < terms.length; i++) {
    const { sentences, weights } = holders[terms[i] ?? 0] ?? NOBODY
    const weight = own[i] ?? 0
    for (let k = 0; k < sentences.length; k++) {
      const a = sentences[k] ?? b
      if (a >= b) break
      const sum = sums[a] ?? 0
      if (sum === 0) found.push(a)
      sums[a] = sum + weight * (weights[k] ?? 0)
    }
  }
  return found
}

const NOTHING: SentenceVector = { terms: new Int32Array(), weights: new Float64Array() }
const NOBODY = { sentences: new Int32Array(), weights: new Float64Array() }

/** Puts the weights of a sentence's common terms where each term's number says; with 0, takes them away. */
function spread({ terms, weights, from }: CommonPart, common: Float64Array, factor: 0 | 1): void {
  for (let i = from; i < terms.length; i++) common[terms[i] ?? 0] = (weights[i] ?? 0) * factor
}

/** Brings a sum of products over the terms that are looked up to the cosine of the whole vectors. */
function addCommon(sum: number, { terms, weights, from }: CommonPart, common: Float64Array): number {
  let cosine = sum
  for (let i = from; i < terms.length; i++) cosine += (weights[i] ?? 0) * (common[terms[i] ?? 0] ?? 0)
  return cosine
}
