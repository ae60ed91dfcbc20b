import type { SentenceTerms } from '@/lib/comparison/sentences/sentence-terms'

/** How rare each term is among the sentences compared. */
export interface TermRarity {
  /** A number for each term: the rarer, the smaller. */
  readonly numbers: ReadonlyMap<string, number>
  /** ln(1 + sentences / sentences with the term), by the term's number. */
  readonly weights: Float64Array
}

/** Inverse document frequency (Spärck Jones 1972), a sentence being the document. */
export function rarityOf(sentences: readonly SentenceTerms[]): TermRarity {
  const holding = new Map<string, number>()
  for (const { terms } of sentences) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1)
  const byRarity = [...holding].sort(([, a], [, b]) => a - b)
  return {
    numbers: new Map(byRarity.map(([term], number) => [term, number])),
    weights: Float64Array.from(byRarity, ([, count]) => Math.log(1 + sentences.length / count)),
  }
}
