import type { Shape } from '@/lib/analysis/features/tone/network-shape'

/** Rows [window][hidden] of several members interleaved as [window][member][hidden]. */
export function sideBySide(
  { hidden, window }: Shape,
  members: readonly Float32Array[],
  at: number,
  rows: number,
): Float32Array {
  const all = new Float32Array(rows * window * hidden * members.length)
  for (let k = 0; k < rows * window; k++)
    members.forEach((weights, m) => {
      const from = at + k * hidden
      all.set(weights.subarray(from, from + hidden), (k * members.length + m) * hidden)
    })
  return all
}

/** Σ value · row, over the first rows of the table. */
export function weightedRows(table: Float32Array, width: number, values: Float32Array): Float32Array {
  const sum = new Float32Array(width)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    for (let r = 0; r < width; r++) sum[r] = (sum[r] as number) + value * (table[row * width + r] as number)
  }
  return sum
}

/** The sum of some rows of the table. */
export function sumOfRows(table: Float32Array, width: number, rows: readonly number[]): Float32Array {
  const sum = new Float32Array(width)
  for (const row of rows)
    for (let r = 0; r < width; r++) sum[r] = (sum[r] as number) + (table[row * width + r] as number)
  return sum
}

/** Part of a row, counted `value` times. */
interface RowPart {
  readonly rows: Float32Array
  readonly from: number
  readonly value: number
}

/** Adds the part of a row that begins at `from`. */
export function addRow(sums: Float64Array, { rows, from, value }: RowPart): void {
  for (let j = 0; j < sums.length; j++) sums[j] = (sums[j] as number) + value * (rows[from + j] as number)
}

interface TwoRowParts {
  readonly first: Float32Array
  readonly second: Float32Array
  readonly from: number
}

/** The same part of two rows in one pass, which is where most of an analysis's time goes; first one, then the other. */
export function addTwoRows(sums: Float64Array, { first, second, from }: TwoRowParts): void {
  for (let j = 0; j < sums.length; j++)
    sums[j] = (sums[j] as number) + (first[from + j] as number) + (second[from + j] as number)
}

interface FourRowParts extends TwoRowParts {
  /** Their parts begin where those of the first two end, as the next word's do. */
  readonly third: Float32Array
  readonly fourth: Float32Array
}

/** The rows of two neighbours in one pass: each sum is read and written once instead of twice. */
export function addFourRows(sums: Float64Array, { first, second, third, fourth, from }: FourRowParts): void {
  const next = from + sums.length
  for (let j = 0; j < sums.length; j++)
    sums[j] =
      (sums[j] as number) +
      (first[from + j] as number) +
      (second[from + j] as number) +
      (third[next + j] as number) +
      (fourth[next + j] as number)
}

export function kept(store: Map<number, Float32Array>, key: number, make: () => Float32Array): Float32Array {
  const known = store.get(key)
  if (known) return known
  const fresh = make()
  store.set(key, fresh)
  return fresh
}
