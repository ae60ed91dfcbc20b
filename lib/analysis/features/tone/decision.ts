/** The class (0 unfavourable, 1 neutral, 2 favourable) with the highest logit or log-probability after its offset. */
export function chosenClass(logits: readonly number[], offsets: readonly number[]): 0 | 1 | 2 {
  const [a = 0, b = 0, c = 0] = logits.map((x, k) => x + (offsets[k] ?? 0))
  if (a > b && a > c) return 0
  return c > b ? 2 : 1
}
