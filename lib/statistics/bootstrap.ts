import { nextState, numberOf } from '@/lib/statistics/random'

const SEED = 1993
const RESAMPLES = 2000

/** k = ⌊(B + 1) · 0.025⌋, as in Efron & Tibshirani 1993, section 12.5: the interval ends at the k-th value from either end. */
const RANK = Math.floor((RESAMPLES + 1) * 0.025)

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * 95 % percentile interval of the mean by the bootstrap (Efron & Tibshirani 1993, section 13.3), the same for
 * the same values in the same order. Null of nothing; of one value, or of equal ones, it has no width. Where all
 * values are 0 or 1, what resampling would count is known exactly: a binomial number.
 */
export function bootstrapInterval(
  values: readonly number[],
): { readonly low: number; readonly high: number } | null {
  if (values.length === 0) return null
  if (values.every((value) => value === 0 || value === 1)) return binomialInterval(values)
  const means = resampledMeans(values)
  return { low: kthSmallest(means, RANK), high: -kthSmallest(negated(means), RANK) }
}

function binomialInterval(values: readonly number[]): { readonly low: number; readonly high: number } {
  const n = values.length
  const share = values.filter((value) => value === 1).length / n
  if (share === 0 || share === 1) return { low: share, high: share }
  return { low: binomialQuantile(n, share, 0.025) / n, high: binomialQuantile(n, share, 0.975) / n }
}

/** The fewest successes of n, each with this chance (neither 0 nor 1), that are reached with probability p. */
function binomialQuantile(n: number, chance: number, p: number): number {
  let logarithm = n * Math.log(1 - chance)
  let reached = Math.exp(logarithm)
  let successes = 0
  while (reached < p && successes < n) {
    logarithm += Math.log(((n - successes) * chance) / ((successes + 1) * (1 - chance)))
    reached += Math.exp(logarithm)
    successes++
  }
  return successes
}

function resampledMeans(values: readonly number[]): Float64Array {
  let state = SEED
  const means = new Float64Array(RESAMPLES)
  const sample = Float64Array.from(values)
  const size = sample.length
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let sum = 0
    for (let i = 0; i < size; i++) {
      state = nextState(state)
      sum += sample[Math.floor(numberOf(state) * size)] as number
    }
    means[resample] = sum / size
  }
  return means
}

const negated = (values: Float64Array): Float64Array => values.map((value) => -value)

/** The k-th smallest value. Only the k smallest are kept in order: that is a tenth of the work of sorting all. */
function kthSmallest(values: Float64Array, k: number): number {
  const least = new Float64Array(k).fill(Number.POSITIVE_INFINITY)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value < (least[k - 1] as number)) insert(least, value)
  }
  return least[k - 1] as number
}

/** Puts a value in its place among values in order; the last of them drops out. */
function insert(ordered: Float64Array, value: number): void {
  let at = ordered.length - 1
  for (; at > 0 && (ordered[at - 1] as number) > value; at--) ordered[at] = ordered[at - 1] as number
  ordered[at] = value
}
