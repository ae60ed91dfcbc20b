import type { SentenceTerms } from '@/lib/comparison/sentences/sentence-terms'
import { rarityOf } from '@/lib/comparison/sentences/term-rarity'

/** A sentence as a vector of length 1: its terms by their numbers, the rarest first, and how much each weighs. */
export interface SentenceVector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** The sentences that hold a term, in order, and how much it weighs in each. */
interface Holders {
  readonly sentences: number[]
  readonly weights: number[]
}

export interface SentenceIndex {
  readonly vectors: readonly SentenceVector[]
  /** By the term's number; none where a term is too common to tell of anything. */
  readonly holders: readonly (Holders | undefined)[]
}

/** Terms of more than a hundredth of all sentences, and of more than a hundred, are not looked up. */
const COMMON_SHARE = 0.01
const COMMON = 100

/** Sentences by their terms, each weighed by its rarity; a sentence is known by its place in the list. */
export function indexSentences(sentences: readonly SentenceTerms[]): SentenceIndex {
  const { numbers, weights } = rarityOf(sentences)
  const vectors = sentences.map(({ terms }) => vectorOf(terms, { numbers, weights }))
  const most = Math.max(COMMON, COMMON_SHARE * sentences.length)
  const holders = Array.from(weights, (): Holders => ({ sentences: [], weights: [] }))
  for (const [sentence, vector] of vectors.entries())
    for (const [i, term] of vector.terms.entries()) {
      holders[term]?.sentences.push(sentence)
      holders[term]?.weights.push(vector.weights[i] ?? 0)
    }
  return { vectors, holders: holders.map((all) => (all.sentences.length > most ? undefined : all)) }
}

function vectorOf(
  terms: ReadonlySet<string>,
  { numbers, weights }: ReturnType<typeof rarityOf>,
): SentenceVector {
  const own = Int32Array.from(terms, (term) => numbers.get(term) ?? 0).sort()
  const raw = Float64Array.from(own, (term) => weights[term] ?? 0)
  const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight ** 2, 0))
  return { terms: own, weights: raw.map((weight) => weight / length) }
}
