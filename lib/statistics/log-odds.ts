/** A word's count in one group of texts, in all others, and in the corpus that the prior is taken from. */
export interface WordCounts {
  readonly here: number
  readonly elsewhere: number
  readonly background: number
}

/** How many words the groups and the background have in all. */
export type CorpusSizes = WordCounts

export interface LogOdds {
  /** Above 0: likelier here than elsewhere. */
  readonly logOdds: number
  /** The log-odds ratio in standard errors. */
  readonly z: number
}

/**
 * The log-odds ratio of a word between one group of texts and all others, with an informative Dirichlet prior that
 * weighs as much as `priorSize` words of the background, and its z-score: Monroe, Colaresi & Quinn (2008), equations 16
 * and 22, with their approximate variance. Null where a word has no place in the background, or all words are that word.
 */
export function logOddsOf(counts: WordCounts, sizes: CorpusSizes, priorSize: number): LogOdds | null {
  const prior = sizes.background > 0 ? (priorSize * counts.background) / sizes.background : 0
  const here = odds(counts.here + prior, sizes.here + priorSize)
  const elsewhere = odds(counts.elsewhere + prior, sizes.elsewhere + priorSize)
  if (prior <= 0 || here === null || elsewhere === null) return null
  const logOdds = Math.log(here) - Math.log(elsewhere)
  const variance = 1 / (counts.here + prior) + 1 / (counts.elsewhere + prior)
  return { logOdds, z: logOdds / Math.sqrt(variance) }
}

const odds = (count: number, size: number): number | null => (size > count ? count / (size - count) : null)
