import type { VerdictRule } from '@/lib/analysis/measures/measure'

/** Two tones that lie no further apart than this are alike: nobody would notice it as another side taken. */
const ALIKE_WITHIN = 0.2

const bound = ALIKE_WITHIN.toFixed(2)

/** How one tone stands to another, in words; the first rule that holds gives the word. */
export const differenceVerdicts: readonly VerdictRule[] = [
  {
    verdict: 'more favourable',
    rule: `The whole interval lies above +${bound}.`,
    holds: ({ interval }) => interval.low > ALIKE_WITHIN,
  },
  {
    verdict: 'less favourable',
    rule: `The whole interval lies below −${bound}.`,
    holds: ({ interval }) => interval.high < -ALIKE_WITHIN,
  },
  {
    verdict: 'alike',
    rule: `The whole interval lies between −${bound} and +${bound}.`,
    holds: ({ interval }) => -ALIKE_WITHIN <= interval.low && interval.high <= ALIKE_WITHIN,
  },
  {
    verdict: 'unclear',
    rule: 'None of these holds, or there are too few sentences: whether the two differ cannot be told.',
    holds: () => true,
  },
]
