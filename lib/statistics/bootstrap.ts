import { seededRandom } from '@/lib/statistics/random'

const SEED = 1993
const RESAMPLES = 2000

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * 95 % percentile interval of the mean by the bootstrap (Efron & Tibshirani 1993, section 13.3), the same for
 * the same values in the same order. Null of nothing; of one value, or of equal ones, it has no width.
 */
export function bootstrapInterval(
  values: readonly number[],
): { readonly low: number; readonly high: number } | null {
  if (values.length === 0) return null
  const means = resampledMeans(values).sort()
  return { low: quantile(means, 0.025), high: quantile(means, 0.975) }
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
