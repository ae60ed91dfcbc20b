/** The standard normal distribution's 97.5 % quantile. */
const Z = 1.959963984540054

/** Effects below each bound, in words (Romano et al. 2006). */
const MAGNITUDES = [
  { below: 0.147, magnitude: 'negligible' },
  { below: 0.33, magnitude: 'small' },
  { below: 0.474, magnitude: 'medium' },
  { below: Number.POSITIVE_INFINITY, magnitude: 'large' },
] as const

export type Magnitude = (typeof MAGNITUDES)[number]['magnitude']

export interface CliffsDelta {
  /** In [-1, 1]: 1 where every value of the first sample exceeds every one of the second. */
  readonly delta: number
  /** 95 % interval; null where a sample has a single value. */
  readonly interval: { readonly low: number; readonly high: number } | null
  readonly magnitude: Magnitude
}

/**
 * How much more often a value of the first sample exceeds one of the second than the other way round. Null where a
 * sample is empty. Cliff, N. (1993). Dominance Statistics; variance unbiased, interval asymmetric as in Feng & Cliff (2004).
 */
export function cliffsDelta(a: readonly number[], b: readonly number[]): CliffsDelta | null {
  if (a.length === 0 || b.length === 0) return null
  const dominance = dominanceOf(a, b)
  const { delta } = dominance
  return { delta, interval: intervalOf(dominance), magnitude: magnitudeOf(delta) }
}

/** The word for a delta of either sign. */
export const magnitudeOf = (delta: number): Magnitude =>
  MAGNITUDES.find(({ below }) => Math.abs(delta) < below)?.magnitude ?? 'large'

interface Dominance {
  readonly delta: number
  readonly sizes: readonly [number, number]
  /** For each value of a sample, the mean sign of its differences from the other's. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** Share of pairs that are not tied. */
  readonly untied: number
}

function dominanceOf(a: readonly number[], b: readonly number[]): Dominance {
  const rows = a.map(() => 0)
  const columns = b.map(() => 0)
  let [balance, untied] = [0, 0]
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const sign = Math.sign(x - y)
      rows[i] = (rows[i] ?? 0) + sign
      columns[j] = (columns[j] ?? 0) + sign
      balance += sign
      untied += Math.abs(sign)
    })
  })
  const pairs = a.length * b.length
  return {
    delta: balance / pairs,
    sizes: [a.length, b.length],
    rows: rows.map((row) => row / b.length),
    columns: columns.map((column) => column / a.length),
    untied: untied / pairs,
  }
}

function intervalOf(dominance: Dominance): CliffsDelta['interval'] {
  const { delta, sizes } = dominance
  if (Math.min(...sizes) < 2) return null
  if (Math.abs(delta) === 1) return fullInterval(Math.sign(delta), Math.min(...sizes))
  const variance = varianceOf(dominance)
  const rest = 1 - delta ** 2
  const reach = Z * Math.sqrt(variance) * Math.sqrt(rest ** 2 + Z ** 2 * variance)
  const scale = rest + Z ** 2 * variance
  return { low: (delta * rest - reach) / scale, high: (delta * rest + reach) / scale }
}

/** Of samples that do not overlap, whose variance is 0 (Feng & Cliff 2004, eq. 8). */
function fullInterval(sign: number, smaller: number): CliffsDelta['interval'] {
  const inner = (smaller - Z ** 2) / (smaller + Z ** 2)
  return sign > 0 ? { low: inner, high: 1 } : { low: -1, high: -inner }
}

function varianceOf({ delta, sizes: [n, m], rows, columns, untied }: Dominance): number {
  const squares = (means: readonly number[]) => means.reduce((sum, each) => sum + (each - delta) ** 2, 0)
  const single = n * m * (untied - delta ** 2)
  const unbiased = (m ** 2 * squares(rows) + n ** 2 * squares(columns) - single) / (n * m * (n - 1) * (m - 1))
  return Math.max(unbiased, (1 - delta ** 2) / (n * m - 1))
}
