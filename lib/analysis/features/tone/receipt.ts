const STEPS = 12

/** Probabilities of three classes from their logits. */
export const softmax = ([a = 0, b = 0, c = 0]: readonly number[]): [number, number, number] => {
  const top = Math.max(a, b, c)
  const [x, y, z] = [Math.exp(a - top), Math.exp(b - top), Math.exp(c - top)]
  const sum = x + y + z
  return [x / sum, y / sum, z / sum]
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
    const [unfavourable = 0, neutral = 0, favourable = 0] = softmax(alongPath(base, sum, alpha))
    const score = favourable - unfavourable
    mean[0] = (mean[0] as number) + (unfavourable * (-1 - score)) / STEPS
    mean[1] = (mean[1] as number) + (neutral * (0 - score)) / STEPS
    mean[2] = (mean[2] as number) + (favourable * (1 - score)) / STEPS
  }
  return mean
}

const alongPath = ([a = 0, b = 0, c = 0]: readonly number[], sum: readonly number[], alpha: number) => [
  a + alpha * (sum[0] ?? 0),
  b + alpha * (sum[1] ?? 0),
  c + alpha * (sum[2] ?? 0),
]
