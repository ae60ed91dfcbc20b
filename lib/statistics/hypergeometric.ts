/** A draw without putting back: how many of `total` are marked, and how many are drawn. */
export interface Draw {
  readonly total: number
  readonly marked: number
  readonly drawn: number
}

/** The probability of at least `hits` marked ones in a draw, in [0, 1]: the upper tail of Fisher's exact test. */
export function probabilityOfAtLeast(hits: number, { total, marked, drawn }: Draw): number {
  const ways = logChoose(total, drawn)
  let sum = 0
  for (let k = Math.max(hits, drawn + marked - total, 0); k <= Math.min(marked, drawn); k++)
    sum += Math.exp(logChoose(marked, k) + logChoose(total - marked, drawn - k) - ways)
  return Math.min(1, sum)
}

/** The logarithm of n over k. */
function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - i + 1) / i)
  return sum
}
