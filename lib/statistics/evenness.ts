/**
 * How evenly counts are spread over those that are not 0, from 0 (nearly all in one) to 1 (all alike): Shannon's entropy
 * over the logarithm of their number. Null of fewer than two. Shannon, C. E. (1948); Pielou, E. C. (1966).
 */
export function evenness(counts: readonly number[]): number | null {
  const filled = counts.filter((count) => count > 0)
  if (filled.length < 2) return null
  const total = filled.reduce((sum, count) => sum + count, 0)
  const entropy = filled.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0)
  return entropy / Math.log(filled.length)
}
