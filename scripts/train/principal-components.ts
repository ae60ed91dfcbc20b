/** The first `count` principal directions of the rows (each a unit vector), by Jacobi rotation of their covariance. */
export function principalDirections(
  rows: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] {
  const covariance = covarianceOf(rows)
  const vectors = jacobi(covariance)
  const order = covariance
    .map((row, i) => ({ i, value: row[i] as number }))
    .sort((a, b) => b.value - a.value || a.i - b.i)
  return order.slice(0, count).map(({ i }) => vectors.map((row) => row[i] as number))
}

export function meanOf(rows: readonly (readonly number[])[]): readonly number[] {
  const mean = (rows[0] ?? []).map(() => 0)
  for (const row of rows)
    row.forEach((x, i) => {
      mean[i] = (mean[i] as number) + x / rows.length
    })
  return mean
}

function covarianceOf(rows: readonly (readonly number[])[]): number[][] {
  const mean = meanOf(rows)
  const size = mean.length
  const sum = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const row of rows) {
    const centred = row.map((x, i) => x - (mean[i] as number))
    for (let i = 0; i < size; i++) {
      const target = sum[i] as number[]
      for (let j = 0; j < size; j++)
        target[j] = (target[j] as number) + (centred[i] as number) * (centred[j] as number)
    }
  }
  return sum
}

/** Cyclic Jacobi: makes `a` diagonal in place and returns its eigenvectors as columns (Golub & Van Loan, 8.5). */
function jacobi(a: number[][]): number[][] {
  const size = a.length
  const v = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q)
  return v
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = a[p]?.[q] ?? 0
  if (Math.abs(apq) < 1e-12) return
  const theta = ((a[q]?.[q] ?? 0) - (a[p]?.[p] ?? 0)) / (2 * apq)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const row of a) turn(row, p, q, c, s)
  const [rp, rq] = [a[p], a[q]]
  if (rp && rq)
    for (let k = 0; k < a.length; k++) {
      const [x, y] = [rp[k] as number, rq[k] as number]
      rp[k] = c * x - s * y
      rq[k] = s * x + c * y
    }
  for (const row of v) turn(row, p, q, c, s)
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p] as number, row[q] as number]
  row[p] = c * x - s * y
  row[q] = s * x + c * y
}
