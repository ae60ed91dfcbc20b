/**
 * Spearman's ρ, in [-1, 1]: Pearson's correlation of ranks, tied values sharing the mean of their ranks
 * (Kendall & Gibbons 1990, ch. 3). Null below two pairs or where one side is constant.
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) throw new RangeError('Both lists need one value for each unit')
  return pearson(ranks(x), ranks(y))
}

/**
 * Kendall's τ-b, in [-1, 1]: pairs in the same order less pairs in opposite order, over the geometric mean of the
 * pairs untied on either side (Kendall & Gibbons 1990, ch. 3). Null below two pairs or where one side is constant.
 */
export function kendall(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) throw new RangeError('Both lists need one value for each unit')
  let [agreement, untiedX, untiedY] = [0, 0, 0]
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const signX = Math.sign((x[i] ?? 0) - (x[j] ?? 0))
      const signY = Math.sign((y[i] ?? 0) - (y[j] ?? 0))
      agreement += signX * signY
      untiedX += Math.abs(signX)
      untiedY += Math.abs(signY)
    }
  return untiedX === 0 || untiedY === 0 ? null : agreement / Math.sqrt(untiedX * untiedY)
}

/** Rank of each value, from 1; tied values share the mean of the ranks that they take up. */
export function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const ranked = new Array<number>(values.length).fill(0)
  for (let first = 0; first < order.length; ) {
    let end = first + 1
    while (end < order.length && order[end]?.value === order[first]?.value) end++
    for (const { index } of order.slice(first, end)) ranked[index] = (first + 1 + end) / 2
    first = end
  }
  return ranked
}

function pearson(x: readonly number[], y: readonly number[]): number | null {
  const meanX = mean(x)
  const meanY = mean(y)
  let xy = 0
  let xx = 0
  let yy = 0
  x.forEach((value, index) => {
    const dx = value - meanX
    const dy = (y[index] ?? meanY) - meanY
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  })
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
