import type { OwnWord } from '@/lib/analysis/features/loaded/own-words'
import type { LoadedModel } from '@/lib/analysis/features/loaded/weights'
import type { Span } from '@/lib/text/span'

/** What one word adds to the probability, and whether it is marked as loaded. */
export interface LoadedPart extends Span {
  readonly word: string
  readonly weight: number
  readonly marked: boolean
}

/** How likely readers are to find a sentence's wording loaded, with what each of its words adds. */
export interface LoadedReading {
  /** In [0, 1]; `base` and the parts' weights add up to it. */
  readonly probability: number
  /** The probability of a sentence without a telling word. */
  readonly base: number
  /** In the order of the text. */
  readonly parts: readonly LoadedPart[]
}

/** Log-odds are the base and this many times the mean pull of the words, as in training. */
export const POOLED = 3

/**
 * Reads the outlet's words of a sentence. The log-odds are a sum over words; each word's share of the way from the base
 * probability to the sentence's is its share of that sum (integrated gradients of a sum, Sundararajan et al. 2017).
 */
export function readLoaded(model: LoadedModel, words: readonly OwnWord[]): LoadedReading {
  const known = words.map(({ word }) => model.weights.get(word))
  const scale = POOLED / Math.max(1, words.length)
  const sum = known.reduce((total, weight) => total + (weight?.pull ?? 0), 0) * scale
  const base = logistic(model.base)
  const probability = logistic(model.base + sum)
  const slope = Math.abs(sum) < 1e-9 ? base * (1 - base) : (probability - base) / sum
  const parts = words.map(({ start, end, word }, i) => ({
    start,
    end,
    word,
    weight: (known[i]?.pull ?? 0) * scale * slope,
    marked: (known[i]?.mark ?? Number.NEGATIVE_INFINITY) >= model.markedFrom,
  }))
  return { probability, base, parts }
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
