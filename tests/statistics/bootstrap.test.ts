import { describe, expect, it } from 'vitest'
import { bootstrapInterval, differenceInterval, mean, nestedInterval } from '@/lib/statistics/bootstrap'
import { seededRandom } from '@/lib/statistics/random'

/** Survival in days of seven treated mice: Efron & Tibshirani 1993, table 2.1. */
const mice = [94, 197, 16, 38, 99, 141, 23]

/** The p-quantile of the mean over all 7⁷ resamples, each equally likely. */
function exactQuantile(values: readonly number[], p: number): number {
  let sums = [0]
  for (const _ of values) sums = sums.flatMap((sum) => values.map((value) => sum + value))
  sums.sort((a, b) => a - b)
  return (sums[Math.floor(sums.length * p)] ?? Number.NaN) / values.length
}

describe('mean', () => {
  it('of Efron’s mice is 86.86', () => {
    expect(mean(mice)).toBeCloseTo(86.86, 2)
  })

  it('of nothing is unknown', () => {
    expect(mean([])).toBeNull()
  })
})

describe('bootstrapInterval', () => {
  it('comes near the exact bootstrap distribution of Efron’s mice', () => {
    const interval = bootstrapInterval(mice)
    expect(Math.abs((interval?.low ?? 0) - exactQuantile(mice, 0.025))).toBeLessThan(4)
    expect(Math.abs((interval?.high ?? 0) - exactQuantile(mice, 0.975))).toBeLessThan(4)
  })

  it('of two values that differ spans both', () => {
    expect(bootstrapInterval([0, 1])).toEqual({ low: 0, high: 1 })
  })

  it('of ties has no width', () => {
    expect(bootstrapInterval([0.5, 0.5, 0.5])).toEqual({ low: 0.5, high: 0.5 })
  })

  it('of one value has no width', () => {
    expect(bootstrapInterval([0.25])).toEqual({ low: 0.25, high: 0.25 })
  })

  it('of nothing is unknown', () => {
    expect(bootstrapInterval([])).toBeNull()
  })

  it('is the same for the same values', () => {
    expect(bootstrapInterval(mice)).toEqual(bootstrapInterval([...mice]))
  })

  it('covers the true mean about as often as it says', () => {
    const random = seededRandom(7)
    const samples = Array.from({ length: 400 }, () => Array.from({ length: 30 }, random))
    const covered = samples.filter((sample) => {
      const interval = bootstrapInterval(sample)
      return interval !== null && interval.low <= 0.5 && 0.5 <= interval.high
    })
    expect(covered.length / samples.length).toBeGreaterThan(0.9)
    expect(covered.length / samples.length).toBeLessThan(0.98)
  })
})

describe('differenceInterval', () => {
  // scipy 1.17.1: bootstrap of the difference of means, percentile, 200,000 resamples: -20.89 to 84.40, 0.075 to 0.569.
  it.each([
    ['Efron’s mice', mice, [52, 104, 146, 10, 51, 30, 40, 27, 46], [-20.89, 84.4], 4],
    [
      'twelve against four',
      [0.31, -0.12, 0.55, 0.02, 0.4, 0.18, -0.3, 0.22, 0.61, 0.05, 0.1, 0.33],
      [-0.25, 0.1, -0.4, 0.05],
      [0.075, 0.569],
      0.02,
    ],
  ])('comes near that of scipy: %s', (_, a, b, [low = 0, high = 0], tolerance) => {
    const interval = differenceInterval(a, b)
    expect(Math.abs((interval?.low ?? 0) - low)).toBeLessThan(tolerance)
    expect(Math.abs((interval?.high ?? 0) - high)).toBeLessThan(tolerance)
  })

  it('of a sample and itself lies around 0: the two are drawn apart', () => {
    const interval = differenceInterval(mice, mice)
    expect(interval?.low).toBeLessThan(-40)
    expect(interval?.high).toBeGreaterThan(40)
  })

  it('of ties has no width, and of nothing is unknown', () => {
    expect(differenceInterval([2, 2], [1])).toEqual({ low: 1, high: 1 })
    expect(differenceInterval([], [1])).toBeNull()
    expect(differenceInterval([1], [])).toBeNull()
  })
})

describe('nestedInterval', () => {
  it('of one cluster is about that of its values', () => {
    const nested = nestedInterval([mice])
    const plain = bootstrapInterval(mice)
    expect(nested).toEqual(plain)
  })

  it('of clusters without a spread is that of their means', () => {
    expect(nestedInterval([[0, 0], [0, 0, 0], [1, 1], [1]])).toEqual(bootstrapInterval([0, 0, 1, 1]))
  })

  it('counts each cluster once, however long, and empty ones not at all', () => {
    expect(nestedInterval([Array.from({ length: 200 }, () => 0), [1], []])).toEqual({ low: 0, high: 1 })
  })

  it('covers the true mean at least as often as it says, where clusters are few or many', () => {
    const random = seededRandom(11)
    const share = (clusters: number) => {
      const samples = Array.from({ length: 300 }, () =>
        Array.from({ length: clusters }, () => {
          const own = random() - 0.5
          return Array.from({ length: 4 + Math.floor(20 * random()) }, () => own + 2 * random() - 1)
        }),
      )
      const covered = samples.map(nestedInterval).filter((each) => each && each.low <= 0 && 0 <= each.high)
      return covered.length / samples.length
    }
    expect(share(4)).toBeGreaterThan(0.88)
    expect(share(30)).toBeGreaterThan(0.93)
  })

  it('of nothing is unknown', () => {
    expect(nestedInterval([])).toBeNull()
    expect(nestedInterval([[]])).toBeNull()
  })
})
