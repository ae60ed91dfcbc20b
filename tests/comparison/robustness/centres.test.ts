import { describe, expect, it } from 'vitest'
import {
  balanceOfSides,
  meanByLength,
  meanScore,
  meanWithoutStrongest,
  medianScore,
  trimmedMeanScore,
  type UnitScore,
} from '@/lib/comparison/robustness/centres'

const scored = (...scores: readonly number[]): readonly UnitScore[] =>
  scores.map((score, i) => ({ unit: { start: 0, end: 10 * (i + 1) }, score }))

describe('what sentences come to', () => {
  it.each([
    ['mean', meanScore, [0.4, -0.2, 0.1], 0.1],
    ['median of an odd number', medianScore, [0.9, -0.2, 0.1], 0.1],
    ['median of an even number', medianScore, [0.9, -0.2, 0.1, 0.3], 0.2],
    ['median of one', medianScore, [0.3], 0.3],
    // scipy 1.17.1: trim_mean of these with 0.2 cut from either end.
    ['trimmed mean', trimmedMeanScore, [-0.9, 0.1, 0.2, 0.3, 0.5, 0.95], 0.275],
    ['trimmed mean of few, of which none is cut', trimmedMeanScore, [-0.9, 0.1, 0.2, 0.3], -0.075],
    ['mean without the strongest', meanWithoutStrongest, [0.1, -0.9, 0.3], 0.2],
    ['balance of sides', balanceOfSides, [0.9, 0.2, 0.19, -0.3, -0.1], 1 / 5],
    ['mean by length', meanByLength, [0.6, 0, 0.2], (10 * 0.6 + 30 * 0.2) / 60],
  ])('%s', (_, centre, scores, value) => {
    expect(centre(scored(...scores))).toBeCloseTo(value, 10)
  })

  it.each([meanScore, medianScore, trimmedMeanScore, meanWithoutStrongest, balanceOfSides, meanByLength])(
    'of none is unknown',
    (centre) => {
      expect(centre([])).toBeNull()
    },
  )

  it('without the strongest of one is unknown', () => {
    expect(meanWithoutStrongest(scored(0.5))).toBeNull()
  })
})
