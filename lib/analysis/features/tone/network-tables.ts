import { CLASSES, type Layout, type Shape } from '@/lib/analysis/features/tone/network-shape'

/** Gate and three logits side by side for each hidden unit, four numbers a unit; the gate's bias comes last. */
export function readoutOf(weights: Float32Array, layout: Layout, role: number, hidden: number): Float64Array {
  const readout = new Float64Array(4 * hidden + 1)
  const gate = layout.gate + role * (hidden + 1)
  readout[4 * hidden] = weights[gate + hidden] as number
  for (let j = 0; j < hidden; j++) {
    readout[4 * j] = weights[gate + j] as number
    for (let c = 0; c < CLASSES; c++) {
      const shared = layout.readout + c * hidden + j
      readout[4 * j + 1 + c] =
        (weights[shared] as number) + (weights[shared + (role + 1) * CLASSES * hidden] as number)
    }
  }
  return readout
}

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

/** Σ value · row. */
export function weightedRows(
  table: Float32Array,
  width: number,
  terms: readonly (readonly [number, number])[],
): Float32Array {
  const sum = new Float32Array(width)
  for (const [row, value] of terms)
    for (let r = 0; r < width; r++) sum[r] = (sum[r] as number) + value * (table[row * width + r] as number)
  return sum
}

export function kept(store: Map<number, Float32Array>, key: number, make: () => Float32Array): Float32Array {
  const known = store.get(key)
  if (known) return known
  const fresh = make()
  store.set(key, fresh)
  return fresh
}
