import type { SentenceTerms } from '@/lib/comparison/sentences/sentence-terms'

/** How rare each term is among the sentences compared. */
export interface TermRarity {
  /** A number for each term by its id: the rarer, the smaller. */
  readonly numbers: Int32Array
  /** How many sentences hold it, by the term's number. */
  readonly counts: Int32Array
  /** ln(1 + sentences / sentences with the term), by the term's number. */
  readonly weights: Float64Array
}

/** Inverse document frequency (Spärck Jones 1972), a sentence being the document. */
export function rarityOf(sentences: readonly SentenceTerms[]): TermRarity {
  const holding = new Map<number, number>()
  for (const { terms } of sentences) for (const id of terms) holding.set(id, (holding.get(id) ?? 0) + 1)
  const byRarity = [...holding].sort(([, a], [, b]) => a - b)
  const numbers = new Int32Array(byRarity.reduce((most, [id]) => Math.max(most, id), -1) + 1)
  for (const [number, [id]] of byRarity.entries()) numbers[id] = number
  return {
    numbers,
    counts: Int32Array.from(byRarity, ([, count]) => count),
    weights: Float64Array.from(byRarity, ([, count]) => Math.log(1 + sentences.length / count)),
  }
}
