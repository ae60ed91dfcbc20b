/** The standard normal distribution's 97.5 % quantile. */
const Z = 1.959963984540054

/**
 * 95 % interval of a share, `hits` of `n`, within [0, 1]: Wilson's score interval, which has a width even where none or
 * all are hit. Null of nothing. Wilson, E. B. (1927); as method 3 in Newcombe, R. G. (1998).
 */
export function shareInterval(
  hits: number,
  n: number,
): { readonly low: number; readonly high: number } | null {
  if (n === 0) return null
  const centre = (hits + Z ** 2 / 2) / (n + Z ** 2)
  const reach = (Z / (n + Z ** 2)) * Math.sqrt((hits * (n - hits)) / n + Z ** 2 / 4)
  return { low: hits === 0 ? 0 : centre - reach, high: hits === n ? 1 : centre + reach }
}
