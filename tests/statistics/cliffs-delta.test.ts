import { describe, expect, it } from 'vitest'
import { cliffsDelta, magnitudeOf } from '@/lib/statistics/cliffs-delta'

const treated = [94, 197, 16, 38, 99, 141, 23]
const control = [52, 104, 146, 10, 51, 30, 40, 27, 46]

describe("Cliff's delta", () => {
  // Intervals by the same formula written in NumPy 2.4.6; with Student's t of 14 degrees in place of the normal
  // quantile, that gives for the first row the [-0.7265846, 0.3890062] of R's effsize::cliff.delta.
  it.each([
    [
      'unequal groups with ties',
      [10, 10, 20, 20, 20, 30, 30, 30, 40, 50],
      [10, 20, 30, 40, 40, 50],
      [-0.25, -0.70164659, 0.34495931],
    ],
    ['Efron’s mice', treated, control, [1 / 7, -0.42946763, 0.63331135]],
    ['many ties', [0, 0, 1, 1, 2], [0, 1, 1], [1 / 15, -0.58962059, 0.66992974]],
    ['samples that hardly overlap', [1, 2, 3, 4, 9], [0, 0.5, 1.5], [13 / 15, 0.38272741, 0.97740053]],
  ])('of %s', (_, a, b, [delta = 0, low = 0, high = 0]) => {
    const found = cliffsDelta(a, b)
    expect(found?.delta).toBeCloseTo(delta, 10)
    expect(found?.interval?.low).toBeCloseTo(low, 7)
    expect(found?.interval?.high).toBeCloseTo(high, 7)
    expect(cliffsDelta(b, a)?.delta).toBeCloseTo(-delta, 10)
    expect(cliffsDelta(b, a)?.interval?.low).toBeCloseTo(-high, 7)
  })

  it('is 1 where every value exceeds every other, and still has a width', () => {
    const found = cliffsDelta([3, 4, 5, 6, 7], [0, 1, 2, 1, 0, 1])
    expect(found?.delta).toBe(1)
    expect(found?.interval?.low).toBeCloseTo((5 - 3.84146) / (5 + 3.84146), 5)
    expect(found?.interval?.high).toBe(1)
    expect(cliffsDelta([0, 1, 2, 1, 0, 1], [3, 4, 5, 6, 7])?.interval?.low).toBe(-1)
  })

  it('of equal values is 0', () => {
    const found = cliffsDelta([1, 1, 1], [1, 1])
    expect(found?.delta).toBe(0)
    expect(found?.magnitude).toBe('negligible')
  })

  it('of one value has no interval, and of none is unknown', () => {
    expect(cliffsDelta([2], [1, 3])).toEqual({ delta: 0, interval: null, magnitude: 'negligible' })
    expect(cliffsDelta([], [1])).toBeNull()
    expect(cliffsDelta([1], [])).toBeNull()
  })

  it.each([
    [0.146, 'negligible'],
    [-0.147, 'small'],
    [0.33, 'medium'],
    [-0.474, 'large'],
    [1, 'large'],
  ])('of %d is %s', (delta, magnitude) => {
    expect(magnitudeOf(delta)).toBe(magnitude)
  })
})
