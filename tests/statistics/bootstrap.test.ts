import { describe, expect, it } from 'vitest'
import { bootstrapInterval, mean } from '@/lib/statistics/bootstrap'
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
