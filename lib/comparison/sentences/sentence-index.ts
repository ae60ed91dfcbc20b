import type { SentenceTerms } from '@/lib/comparison/sentences/sentence-terms'
import { rarityOf, type TermRarity } from '@/lib/comparison/sentences/term-rarity'

/** A sentence as a vector of length 1: its terms by their numbers, the rarest first, and how much each weighs. */
export interface SentenceVector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** The sentences that hold a term, in order, and how much it weighs in each. */
interface Holders {
  readonly sentences: Int32Array
  readonly weights: Float64Array
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
  const rarity = rarityOf(sentences)
  const vectors = sentences.map(({ terms }) => vectorOf(terms, rarity))
  const most = Math.max(COMMON, COMMON_SHARE * sentences.length)
  const holders = Array.from(rarity.counts, (count) => (count > most ? undefined : roomFor(count)))
  const filled = new Int32Array(holders.length)
  for (const [sentence, { terms, weights }] of vectors.entries())
    for (const [i, term] of terms.entries()) {
      const own = holders[term]
      if (!own) continue
      const at = filled[term] ?? 0
      filled[term] = at + 1
      own.sentences[at] = sentence
      own.weights[at] = weights[i] ?? 0
    }
  return { vectors, holders }
}

const roomFor = (count: number): Holders => ({
  sentences: new Int32Array(count),
  weights: new Float64Array(count),
})

function vectorOf(terms: readonly number[], { numbers, weights }: TermRarity): SentenceVector {
  const own = Int32Array.from(terms, (id) => numbers[id] ?? 0).sort()
  const raw = Float64Array.from(own, (term) => weights[term] ?? 0)
  const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight ** 2, 0))
  return { terms: own, weights: raw.map((weight) => weight / length) }
}
