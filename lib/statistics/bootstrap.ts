import { seededRandom } from '@/lib/statistics/random'

const SEED = 1993
const RESAMPLES = 2000

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
  const means = resampledMeans(values).sort()
  return { low: quantile(means, 0.025), high: quantile(means, 0.975) }
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
  const random = seededRandom(SEED)
  const means = new Float64Array(RESAMPLES)
  const sample = Float64Array.from(values)
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let sum = 0
    for (let i = 0; i < sample.length; i++) sum += sample[Math.floor(random() * sample.length)] ?? 0
    means[resample] = sum / sample.length
  }
  return means
}

/** The k-th smallest value with k = ⌊(B + 1)p⌋, as in Efron & Tibshirani 1993, section 12.5. */
function quantile(sorted: Float64Array, p: number): number {
  const upper = p > 0.5
  const k = Math.floor((sorted.length + 1) * (upper ? 1 - p : p))
  return sorted[upper ? sorted.length - k : k - 1] ?? Number.NaN
}
