import type { Description } from '@/lib/analysis/descriptions/description'
import { descriptions } from '@/lib/analysis/descriptions/registry'
import type { Measure, VerdictRule } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import { bibliography, type Citation } from '@/lib/lexicons/bibliography'
import { families } from '@/lib/reports/families'
import { type ValidityTable, validityOf } from '@/lib/reports/validity-report'
import { writerOf } from '@/lib/reports/wording'

export interface MethodExample {
  readonly text: string
  /** The value in words: "+0.50", "50 %", or "not measured". */
  readonly value: string
  readonly cues: readonly string[]
}

/** How a measure is coded, as its page tells it. */
export interface Method {
  readonly kind: 'measure'
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
  /** How well it agrees with careful readers; empty where it was not compared with any. */
  readonly validity: readonly ValidityTable[]
}

/** How a number about a whole text is worked out, as its page tells it. */
export interface DescriptionMethod
  extends Pick<Description, 'id' | 'label' | 'unit' | 'definition' | 'limits'> {
  readonly kind: 'description'
  /** Null where it is a count. */
  readonly formula: string | null
  readonly sources: readonly Citation[]
}

function methodOf({ id, label, version, minUnits, codebook }: Measure): Method {
  const { definition, rule, unit, scale, verdicts = [], limits, examples, sources } = codebook
  const write = writerOf(scale)
  return {
    kind: 'measure',
    ...{ id, label, version, minUnits, definition, rule, unit, limits },
    range: scale.range.map(write).join(' to '),
    verdicts: verdicts.map(({ verdict, rule: whenSaid }) => ({ verdict, rule: whenSaid })),
    examples: examples.map(({ text, value, cues }) => ({
      ...{ text, cues },
      value: value === null ? 'not measured' : write(value),
    })),
    sources: citations(sources),
    validity: validityOf(id),
  }
}

const citations = (keys: Description['sources']): readonly Citation[] => keys.map((key) => bibliography[key])

/** How every description is worked out, in the order they are shown. */
export const descriptionMethods: readonly DescriptionMethod[] = descriptions.map(
  ({ id, label, unit, definition, formula = null, limits, sources }) => ({
    kind: 'description',
    ...{ id, label, unit, definition, formula, limits },
    sources: citations(sources),
  }),
)

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

/** The measures and descriptions that have a page of their own, by id. */
export const methodIds: readonly string[] = [...measures, ...descriptions].map(({ id }) => id)

/** How one measure is coded, or one description worked out; null when there is neither. */
export const methodReport = (sought: string): Method | DescriptionMethod | null =>
  measures.filter(({ id }) => id === sought).map(methodOf)[0] ??
  descriptionMethods.find(({ id }) => id === sought) ??
  null

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
