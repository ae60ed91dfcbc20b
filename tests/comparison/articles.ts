import type { Observation } from '@/lib/analysis/measures/measure'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import type { Random } from '@/lib/statistics/random'

/** An article with these scores of tone, each on a sentence of its own, all in the outlet's voice. */
export function articleOf(
  id: string,
  scores: readonly number[],
  given: Partial<ComparedArticle> = {},
): ComparedArticle {
  const sentences = scores.map((_, i) => ({ start: 10 * i, end: 10 * i + 9 }))
  const tone: readonly Observation[] = scores.map((score, i) => ({
    unit: sentences[i] ?? { start: 0, end: 0 },
    score,
    cues: [],
    voice: { kind: 'outlet' },
  }))
  return {
    id,
    title: id,
    outlet: null,
    date: null,
    text: 'The talks. '.repeat(scores.length),
    sentences,
    observations: { tone, 'own-voice-tone': tone },
    attributions: [],
    ...given,
  }
}

/** A number of about normal distribution: mean 0, variance 1. */
export const normal = (random: Random): number =>
  Math.sqrt(3) * (random() + random() + random() + random() - 2)

/** Scores about a centre, kept within what tones may be. */
export const scoresOf = (random: Random, size: number, centre: number): number[] =>
  Array.from({ length: size }, () => Math.max(-1, Math.min(1, centre + 0.4 * normal(random))))
