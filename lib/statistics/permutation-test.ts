import { nextState, numberOf } from '@/lib/statistics/random'

const SEED = 1937

/** Up to so many ways of parting the values, all are tried. */
const MOST_TRIED = 10_000

/** Otherwise so many are drawn. */
const DRAWS = 9_999

/** Drawing ends early once so many draws differ as much: the p-value is then known to a tenth of itself. */
const ENOUGH = 100

/** Two statistics are the same within rounding. */
const ROUNDING = 1e-9

export interface PermutationTest {
  /** Two-sided, in (0, 1]. */
  readonly p: number
  /** Whether every way of parting the values was tried, or some were drawn. */
  readonly exact: boolean
}

/**
 * Whether two samples differ in their means by more than chance would part them. The statistic is Welch's t, so that
 * a small sample with a wide spread is not taken for a difference (Janssen 1997; Chung & Romano 2013); drawing is
 * sequential (Besag & Clifford 1991). The same samples give the same p. Null where one has fewer than two values.
 */
export function permutationTest(a: readonly number[], b: readonly number[]): PermutationTest | null {
  if (a.length < 2 || b.length < 2) return null
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  const pool = poolOf([...small, ...large], small.length)
  const bound = distance(pool, ...momentsOf(pool.values.subarray(0, pool.size))) * (1 - ROUNDING)
  const ways = waysToChoose(pool.values.length, pool.size)
  return ways <= MOST_TRIED
    ? { p: countExtremes(pool, bound) / ways, exact: true }
    : { p: drawnShare(pool, bound), exact: false }
}

interface Pool {
  /** All values, less their mean; the first `size` make up one sample. */
  readonly values: Float64Array
  readonly size: number
  readonly squares: number
}

function poolOf(values: readonly number[], size: number): Pool {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length
  const centred = Float64Array.from(values, (value) => value - centre)
  return { values: centred, size, squares: momentsOf(centred)[1] }
}

function momentsOf(values: Float64Array): readonly [sum: number, squares: number] {
  let [sum, squares] = [0, 0]
  for (const value of values) {
    sum += value
    squares += value * value
  }
  return [sum, squares]
}

/** |t| of Welch where one sample has this sum and sum of squares, the other the rest of the values. */
function distance(pool: Pool, sum: number, squares: number): number {
  const size = pool.size
  const rest = pool.values.length - size
  const difference = Math.abs(sum / size + sum / rest)
  if (difference <= ROUNDING) return 0
  const error =
    spread(squares, sum, size) / (size * (size - 1)) +
    spread(pool.squares - squares, sum, rest) / (rest * (rest - 1))
  return difference / Math.sqrt(error)
}

/** Sum of squared distances from the mean; 0 where rounding alone is left. */
function spread(squares: number, sum: number, size: number): number {
  const left = squares - (sum * sum) / size
  return left <= ROUNDING * squares ? 0 : left
}

/** Binomial coefficient, or infinity once it is past what is tried. */
function waysToChoose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) {
    ways = (ways * (n - k + i)) / i
    if (ways > MOST_TRIED) return Number.POSITIVE_INFINITY
  }
  return Math.round(ways)
}

/** How many of all ways of parting the values lie at least as far apart. */
function countExtremes(pool: Pool, bound: number): number {
  const choose = (from: number, wanted: number, [sum, squares]: readonly [number, number]): number => {
    if (wanted === 0) return distance(pool, sum, squares) >= bound ? 1 : 0
    let count = 0
    for (let i = from; i <= pool.values.length - wanted; i++) {
      const value = pool.values[i] ?? 0
      count += choose(i + 1, wanted - 1, [sum + value, squares + value * value])
    }
    return count
  }
  return choose(0, pool.size, [0, 0])
}

/** Share of drawn ways that lie at least as far apart, the one observed among them. */
function drawnShare(pool: Pool, bound: number): number {
  const { values, size } = pool
  let state = SEED
  let extremes = 0
  for (let draw = 1; draw <= DRAWS; draw++) {
    let sum = 0
    let squares = 0
    for (let i = 0; i < size; i++) {
      state = nextState(state)
      const j = i + Math.floor(numberOf(state) * (values.length - i))
      const value = values[j] as number
      values[j] = values[i] as number
      values[i] = value
      sum += value
      squares += value * value
    }
    if (distance(pool, sum, squares) >= bound && ++extremes === ENOUGH) return ENOUGH / draw
  }
  return (extremes + 1) / (DRAWS + 1)
}
