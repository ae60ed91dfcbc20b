import type { Measure, VerdictRule } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import { bibliography, type Citation } from '@/lib/lexicons/bibliography'
import { families } from '@/lib/reports/families'
import { isTwoSided } from '@/lib/reports/figure'
import { writerOf } from '@/lib/reports/wording'

export interface MethodExample {
  readonly text: string
  /** The value in words: "+0.50", "50 %", or "not measured". */
  readonly value: string
  readonly cues: readonly string[]
}

/** How a measure is coded, as its page tells it. */
export interface Method {
  readonly id: string
  readonly label: string
  readonly version: number
  readonly definition: string
  readonly rule: string
  readonly unit: string
  /** "−1.00 to +1.00", or "0 % to 100 %". */
  readonly range: string
  readonly minUnits: number
  /** The words for its values, in the order in which their rules are tried. */
  readonly verdicts: readonly Pick<VerdictRule, 'verdict' | 'rule'>[]
  readonly limits: readonly string[]
  readonly examples: readonly MethodExample[]
  readonly sources: readonly Citation[]
}

function methodOf({ id, label, version, minUnits, codebook }: Measure): Method {
  const { definition, rule, unit, range, verdicts = [], limits, examples, sources } = codebook
  const write = writerOf({ twoSided: isTwoSided(codebook) })
  return {
    ...{ id, label, version, minUnits, definition, rule, unit, limits },
    range: range.map(write).join(' to '),
    verdicts: verdicts.map(({ verdict, rule: whenSaid }) => ({ verdict, rule: whenSaid })),
    examples: examples.map(({ text, value, cues }) => ({
      ...{ text, cues },
      value: value === null ? 'not measured' : write(value),
    })),
    sources: sources.map((key) => bibliography[key]),
  }
}

/** The methods of one family of measures. */
export interface MethodFamily {
  readonly heading: string
  readonly methods: readonly Method[]
}

/** How every measure is coded, family by family, in the order they are shown. */
export const methodologyReport = (): readonly MethodFamily[] =>
  families.map(({ id, heading }) => ({
    heading,
    methods: measures.filter(({ family }) => family === id).map(methodOf),
  }))

/** How one measure is coded; null when there is no such measure. */
export const methodReport = (measureId: string): Method | null =>
  measures.filter(({ id }) => id === measureId).map(methodOf)[0] ?? null

/** What the balance of camps and the loadings of verbs rest on. */
export const voiceSources: readonly Citation[] = [
  bibliography['shannon-1948'],
  bibliography['pielou-1966'],
  bibliography['thompson-ye-1991'],
  bibliography['caldas-coulthard-1994'],
]

/** What the intervals rest on. */
export const intervalSources: readonly Citation[] = [
  bibliography['efron-tibshirani-1993'],
  bibliography['wilson-1927'],
]
