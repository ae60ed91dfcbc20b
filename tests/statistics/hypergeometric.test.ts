import { describe, expect, it } from 'vitest'
import { probabilityOfAtLeast } from '@/lib/statistics/hypergeometric'

describe('the upper tail of the hypergeometric distribution', () => {
  it('gives the probabilities of the lady tasting tea', () => {
    // Fisher, R. A. (1935), The Design of Experiments, chapter 2: 1 and 16 of 70 ways.
    const tea = { total: 8, marked: 4, drawn: 4 }
    expect(probabilityOfAtLeast(4, tea)).toBeCloseTo(1 / 70, 12)
    expect(probabilityOfAtLeast(3, tea)).toBeCloseTo(17 / 70, 12)
    expect(probabilityOfAtLeast(0, tea)).toBeCloseTo(1, 12)
  })

  // Computed from Python's exact binomial coefficients (math.comb).
  it.each([
    [5, { total: 50, marked: 10, drawn: 12 }, 0.046024926425838796],
    [2, { total: 114, marked: 3, drawn: 14 }, 0.03935724266418258],
  ])('gives the exact probability of at least %i in %j', (hits, draw, expected) => {
    expect(probabilityOfAtLeast(hits, draw)).toBeCloseTo(expected, 12)
  })

  it('is 1 where the draw cannot miss, and 0 where it cannot hit so often', () => {
    expect(probabilityOfAtLeast(1, { total: 3, marked: 3, drawn: 1 })).toBeCloseTo(1, 12)
    expect(probabilityOfAtLeast(1, { total: 5, marked: 4, drawn: 2 })).toBeCloseTo(1, 12)
    expect(probabilityOfAtLeast(3, { total: 9, marked: 2, drawn: 5 })).toBe(0)
  })
})
