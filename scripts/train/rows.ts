/** Rows of a matrix that a word switches on: row i begins at `at[i]` and counts `value[i]` times. */
export interface ActiveRows {
  readonly at: readonly number[]
  readonly value: readonly number[]
}

/** y += Σ value · row. Four rows a pass, added in order, so that the sum is the same to the last bit. */
export function addRows(y: Float64Array, matrix: Float64Array, { at, value }: ActiveRows): void {
  const width = y.length
  let k = 0
  for (; k + 3 < at.length; k += 4) {
    const [a, b, c, d] = [at[k] as number, at[k + 1] as number, at[k + 2] as number, at[k + 3] as number]
    const [p, q, r, s] = [
      value[k] as number,
      value[k + 1] as number,
      value[k + 2] as number,
      value[k + 3] as number,
    ]
    for (let j = 0; j < width; j++)
      y[j] =
        (y[j] as number) +
        p * (matrix[a + j] as number) +
        q * (matrix[b + j] as number) +
        r * (matrix[c + j] as number) +
        s * (matrix[d + j] as number)
  }
  for (; k < at.length; k++) {
    const a = at[k] as number
    const p = value[k] as number
    for (let j = 0; j < width; j++) y[j] = (y[j] as number) + p * (matrix[a + j] as number)
  }
}

/** gradient(row) += value · dy, for each row. Two rows a pass. */
export function addOuter(gradient: Float64Array, dy: Float64Array, { at, value }: ActiveRows): void {
  const width = dy.length
  let k = 0
  for (; k + 1 < at.length; k += 2) {
    const [a, b] = [at[k] as number, at[k + 1] as number]
    const [p, q] = [value[k] as number, value[k + 1] as number]
    for (let j = 0; j < width; j++) {
      const x = dy[j] as number
      gradient[a + j] = (gradient[a + j] as number) + p * x
      gradient[b + j] = (gradient[b + j] as number) + q * x
    }
  }
  if (k < at.length) {
    const a = at[k] as number
    const p = value[k] as number
    for (let j = 0; j < width; j++) gradient[a + j] = (gradient[a + j] as number) + p * (dy[j] as number)
  }
}
