const STEPS = 12

export const softmax = (logits: readonly number[]): number[] => {
  const top = Math.max(...logits)
  const powers = logits.map((x) => Math.exp(x - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((x) => x / sum)
}

/**
 * How much one unit of each logit moves the score on the way from `base` to `base + sum`: the mean gradient
 * along the straight path (Sundararajan et al. 2017, integrated gradients; for a sum of parts it is the
 * Aumann–Shapley share). Any part of `sum` times this is that part's share, and the shares add up to
 * score(base + sum) − score(base), score being P(favourable) − P(unfavourable), up to the error of a 12-step midpoint rule (< 0.001).
 */
export function meanGradient(base: readonly number[], sum: readonly number[]): readonly number[] {
  const mean = [0, 0, 0]
  for (let step = 0; step < STEPS; step++) {
    const alpha = (step + 0.5) / STEPS
    const p = softmax(base.map((b, c) => b + alpha * (sum[c] ?? 0)))
    const [unfavourable = 0, , favourable = 0] = p
    const score = favourable - unfavourable
    p.forEach((pc, c) => {
      const sign = c === 2 ? 1 : c === 0 ? -1 : 0
      mean[c] = (mean[c] ?? 0) + (pc * (sign - score)) / STEPS
    })
  }
  return mean
}
