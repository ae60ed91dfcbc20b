import type { SentenceTerms } from '@/lib/comparison/sentences/sentence-terms'
import { rarityOf } from '@/lib/comparison/sentences/term-rarity'

/** A sentence as a vector of length 1: its terms by their numbers, the rarest first, and how much each weighs. */
export interface SentenceVector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** The sentences that hold a term, and how much it weighs in each. */
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

/** What to add up for each sentence that shares terms with a vector. */
interface Sharing {
  readonly vector: SentenceVector
  /** Of a shared term's weights in the vector and in the other sentence; above 0. */
  readonly gain: (own: number, other: number) => number
  /** Only sentences before this place. */
  readonly before: number
}

/** Visits each sentence that shares a term with a vector, with the sum of the gains over all terms they share. */
export function visitSharing(
  { holders, vectors }: SentenceIndex,
  { vector, gain, before }: Sharing,
  visit: (sentence: number, sum: number) => void,
): void {
  const sums = scratchFor(vectors)
  const touched: number[] = []
  vector.terms.forEach((term, i) => {
    const own = vector.weights[i] ?? 0
    const { sentences, weights } = holders[term] ?? NONE
    for (let k = 0; k < sentences.length; k++) {
      const sentence = sentences[k] ?? before
      if (sentence >= before) break
      const sum = sums[sentence] ?? 0
      if (sum === 0) touched.push(sentence)
      sums[sentence] = sum + gain(own, weights[k] ?? 0)
    }
  })
  for (const sentence of touched) {
    const sum = sums[sentence] ?? 0
    sums[sentence] = 0
    visit(sentence, sum)
  }
}

const NONE: Holders = { sentences: [], weights: [] }

const scratches = new WeakMap<SentenceIndex['vectors'], Float64Array>()

/** Zeros, one a sentence, which every visit leaves as it found them. */
function scratchFor(vectors: SentenceIndex['vectors']): Float64Array {
  const known = scratches.get(vectors)
  if (known) return known
  const zeros = new Float64Array(vectors.length)
  scratches.set(vectors, zeros)
  return zeros
}

/** Cosine of two vectors: 0 to 1. */
export function cosineOf(a: SentenceVector, b: SentenceVector): number {
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
