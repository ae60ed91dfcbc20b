import type { Measure, VerdictRule } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import { bibliography, type Citation } from '@/lib/lexicons/bibliography'
import { signed } from '@/lib/reports/wording'

export interface MethodExample {
  readonly text: string
  /** The value in words: "+0.50", or "not measured". */
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
  /** "−1.00 to +1.00". */
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
  return {
    ...{ id, label, version, minUnits, definition, rule, unit, limits },
    range: range.map(signed).join(' to '),
    verdicts: verdicts.map(({ verdict, rule: whenSaid }) => ({ verdict, rule: whenSaid })),
    examples: examples.map(({ text, value, cues }) => ({
      ...{ text, cues },
      value: value === null ? 'not measured' : signed(value),
    })),
    sources: sources.map((key) => bibliography[key]),
  }
}

/** How every measure is coded, in the order they are shown. */
export const methodologyReport = (): readonly Method[] => measures.map(methodOf)

/** How one measure is coded; null when there is no such measure. */
export const methodReport = (measureId: string): Method | null =>
  methodologyReport().find(({ id }) => id === measureId) ?? null

/** What the intervals rest on. */
export const intervalSource: Citation = bibliography['efron-tibshirani-1993']
