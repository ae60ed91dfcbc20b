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
 * the same values in the same order. Null of nothing; of one value, or of equal ones, it has no width.
 */
export function bootstrapInterval(
  values: readonly number[],
): { readonly low: number; readonly high: number } | null {
  if (values.length === 0) return null
  const means = resampledMeans(values)
  return { low: kthSmallest(means, RANK), high: kthGreatest(means, RANK) }
}

/**
 * 95 % percentile interval of the difference of two means, each sample resampled by itself (Efron & Tibshirani 1993,
 * section 8.3). Null where one is empty. Of few values it is too narrow, as all percentile intervals are.
 */
export function differenceInterval(
  a: readonly number[],
  b: readonly number[],
): { readonly low: number; readonly high: number } | null {
  if (a.length === 0 || b.length === 0) return null
  // From the other end, so that samples of a size do not share their draws.
  const subtrahends = resampledMeans(b)
  const differences = resampledMeans(a).map(
    (minuend, i) => minuend - (subtrahends[RESAMPLES - 1 - i] as number),
  )
  return { low: kthSmallest(differences, RANK), high: kthGreatest(differences, RANK) }
}

/**
 * 95 % percentile interval of the mean of cluster means, such as those of articles, where clusters are drawn and then
 * values within each: of one cluster it is that of its values. Null of nothing; empty clusters are not counted.
 * Davison & Hinkley 1997, section 3.8, who find it somewhat too wide where clusters are many.
 */
export function nestedInterval(
  clusters: readonly (readonly number[])[],
): { readonly low: number; readonly high: number } | null {
  const means = clusters.filter(({ length }) => length > 0).map(resampledMeans)
  if (means.length === 0) return null
  const drawn = drawsOf(means.length)
  const nested = Float64Array.from({ length: RESAMPLES }, (_, resample) => {
    let sum = 0
    for (let i = 0; i < means.length; i++) {
      const cluster = drawn[resample * means.length + i] as number
      sum += (means[cluster] as Float64Array)[(resample + (i + 1) * STRIDE) % RESAMPLES] as number
    }
    return sum / means.length
  })
  return { low: kthSmallest(nested, RANK), high: kthGreatest(nested, RANK) }
}

/** Clusters of a size share their draws, so each takes another of them; it has no divisor in common with how many. */
const STRIDE = 379

function resampledMeans(values: readonly number[]): Float64Array {
  const means = new Float64Array(RESAMPLES)
  const sample = Float64Array.from(values)
  const size = sample.length
  const drawn = drawsOf(size)
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let sum = 0
    const end = (resample + 1) * size
    for (let i = resample * size; i < end; i++) sum += sample[drawn[i] as number] as number
    means[resample] = sum / size
  }
  return means
}

/** Samples of more values are drawn anew each time: theirs would fill megabytes. */
const LARGEST_KEPT = 128
const keptDraws: (Uint8Array | undefined)[] = []

/** Which values the resamples hold, one after the other: the same for all samples of a size, so they are kept. */
function drawsOf(size: number): Uint8Array | Uint32Array {
  if (size > LARGEST_KEPT) return draw(new Uint32Array(RESAMPLES * size), size)
  const known = keptDraws[size]
  if (known) return known
  const fresh = draw(new Uint8Array(RESAMPLES * size), size)
  keptDraws[size] = fresh
  return fresh
}

function draw<Places extends Uint8Array | Uint32Array>(places: Places, size: number): Places {
  let state = SEED
  for (let i = 0; i < places.length; i++) {
    state = nextState(state)
    places[i] = Math.floor(numberOf(state) * size)
  }
  return places
}

/** The k-th smallest value. Only the k smallest are kept in order: that is a tenth of the work of sorting all. */
function kthSmallest(values: Float64Array, k: number): number {
  const least = new Float64Array(k).fill(Number.POSITIVE_INFINITY)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value < (least[k - 1] as number)) insert(least, value)
  }
  return least[k - 1] as number
}

/** The k-th greatest value. */
function kthGreatest(values: Float64Array, k: number): number {
  const least = new Float64Array(k).fill(Number.POSITIVE_INFINITY)
  for (let i = 0; i < values.length; i++) {
    const value = -(values[i] as number)
    if (value < (least[k - 1] as number)) insert(least, value)
  }
  return -(least[k - 1] as number)
}

/** Puts a value in its place among values in order; the last of them drops out. */
function insert(ordered: Float64Array, value: number): void {
  let at = ordered.length - 1
  for (; at > 0 && (ordered[at - 1] as number) > value; at--) ordered[at] = ordered[at - 1] as number
  ordered[at] = value
}
