import type { Interval, VerdictRule } from '@/lib/analysis/measures/measure'
import { LEANS } from '@/lib/analysis/measures/verdicts'

/** An article is mixed where either side has this share of its sentences, and so many of them. */
const MIXED_SHARE = 0.25
const MIXED_SENTENCES = 3

/** An interval within these bounds is neutral: nothing outside would be noticed as a side taken. */
const NEUTRAL_WITHIN = 0.2

const isStrong = (sentences: number, n: number): boolean =>
  sentences >= MIXED_SENTENCES && sentences >= MIXED_SHARE * n

const isWithin = ({ low, high }: Interval, bound: number): boolean => -bound <= low && high <= bound

const leans = LEANS.toFixed(2)
const neutral = NEUTRAL_WITHIN.toFixed(2)

/**
 * Tone in words; the first rule that holds gives the word, and no word outranks another. The thresholds were
 * chosen on shared/gold/dev: of its 60 articles 3 are mixed and 10 unclear.
 */
export const toneVerdicts: readonly VerdictRule[] = [
  {
    verdict: 'mixed',
    rule: `At least a quarter of the sentences, and at least ${MIXED_SENTENCES}, score +${leans} or more, and as many −${leans} or less.`,
    holds: ({ leaning, n }) => isStrong(leaning.favourable, n) && isStrong(leaning.unfavourable, n),
  },
  {
    verdict: 'favourable',
    rule: 'The whole interval lies above 0.',
    holds: ({ interval }) => interval.low > 0,
  },
  {
    verdict: 'unfavourable',
    rule: 'The whole interval lies below 0.',
    holds: ({ interval }) => interval.high < 0,
  },
  {
    verdict: 'neutral',
    rule: `The whole interval lies between −${neutral} and +${neutral}.`,
    holds: ({ interval }) => isWithin(interval, NEUTRAL_WITHIN),
  },
  {
    verdict: 'unclear',
    rule: 'None of these holds, or there are too few sentences: the evidence is too thin for a word.',
    holds: () => true,
  },
]
