import { describe, expect, it } from 'vitest'
import type { Observation } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { tone } from '@/lib/analysis/measures/tone'
import { toneVerdicts } from '@/lib/analysis/measures/tone-verdicts'
import { leaningOf, verdictOf } from '@/lib/analysis/measures/verdicts'

interface Measured {
  readonly low: number
  readonly high: number
  readonly n?: number
  /** Sentences that lean to the favourable and to the unfavourable side. */
  readonly sides?: readonly [favourable: number, unfavourable: number]
}

const wordFor = ({ low, high, n = 20, sides: [favourable, unfavourable] = [0, 0] }: Measured) =>
  verdictOf(toneVerdicts, { interval: { low, high }, n, leaning: { favourable, unfavourable } })

describe('a tone in a word', () => {
  it.each([
    ['favourable', { low: 0.001, high: 0.4 }],
    ['unfavourable', { low: -0.4, high: -0.001 }],
    ['neutral', { low: 0, high: 0.2 }],
    ['neutral', { low: -0.2, high: 0 }],
    ['neutral', { low: -0.2, high: 0.2 }],
    ['unclear', { low: 0, high: 0.201 }],
    ['unclear', { low: -0.201, high: 0 }],
    ['unclear', { low: -0.4, high: 0.4 }],
  ] as const)('is %s from %o', (verdict, measured) => {
    expect(wordFor(measured)).toBe(verdict)
  })

  it.each([
    ['a quarter on either side', { low: -0.3, high: 0.3, sides: [5, 5] }],
    ['both sides strong, though one outweighs the other', { low: 0.1, high: 0.4, sides: [12, 5] }],
    ['three of twelve on either side', { low: -0.3, high: 0.3, n: 12, sides: [3, 3] }],
  ] as const)('is mixed with %s', (_, measured) => {
    expect(wordFor(measured)).toBe('mixed')
  })

  it.each([
    ['less than a quarter on a side', { low: -0.3, high: 0.3, sides: [4, 12] }, 'unclear'],
    [
      'two sentences on a side, though they are a quarter',
      { low: -0.3, high: 0.3, n: 8, sides: [6, 2] },
      'unclear',
    ],
    ['one side alone', { low: 0.1, high: 0.4, sides: [12, 0] }, 'favourable'],
  ] as const)('is not mixed with %s', (_, measured, verdict) => {
    expect(wordFor(measured)).toBe(verdict)
  })

  it('is unclear where there are too few sentences for an interval, however they lean', () => {
    const leaning = { favourable: 3, unfavourable: 0 }
    expect(verdictOf(toneVerdicts, { interval: null, n: 4, leaning })).toBe('unclear')
  })

  it('is unknown where nobody counted what leans to a side', () => {
    expect(verdictOf(toneVerdicts, { interval: { low: 0.1, high: 0.2 }, n: 9, leaning: null })).toBeNull()
  })

  it('has one rule for each word, and they are in the codebook', () => {
    const words = toneVerdicts.map(({ verdict }) => verdict)
    expect(words).toEqual([...new Set(words)])
    expect(tone.codebook.verdicts).toBe(toneVerdicts)
  })
})

describe('a sentence', () => {
  it('leans to a side from ±0.20 on', () => {
    expect(leaningOf([0.2, 0.199, 0, -0.199, -0.2, 0.9])).toEqual({ favourable: 2, unfavourable: 1 })
    expect(leaningOf([])).toEqual({ favourable: 0, unfavourable: 0 })
  })
})

describe('an article', () => {
  const verdictFor = (scores: readonly number[]) => {
    const unit = { start: 0, end: 1 }
    const observations = scores.map(
      (score): Observation => ({ unit, score, cues: [], voice: { kind: 'outlet' } }),
    )
    return verdictOf(toneVerdicts, measurementOf(tone, observations))
  }

  it.each([
    ['unclear', [0.8, 0.9, 0.7, 0.8]],
    ['mixed', [0.8, -0.9, 0.7, -0.6, 0.5, -0.7, 0, 0.1]],
    ['favourable', [0.8, 0.1, 0.7, 0.4, 0.5, -0.1]],
    ['unfavourable', [-0.8, -0.1, -0.7, -0.4, -0.5, 0.1]],
    ['neutral', [0.1, -0.1, 0, 0.05, -0.05, 0.1]],
    ['unclear', [0.9, -0.1, 0, 0.6, -0.5, 0.1]],
  ] as const)('is %s that scores %j', (verdict, scores) => {
    expect(verdictFor(scores)).toBe(verdict)
  })
})
