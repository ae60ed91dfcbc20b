import type { Family, Interval, Leaning, Measure, Verdict } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import type { Scale } from '@/lib/analysis/measures/scale'
import { verdictOf } from '@/lib/analysis/measures/verdicts'
import { type ToneStep, toneStep } from '@/lib/reports/tone-step'

/** To which end of its scale a whole interval lies, seen from 0; undecided where it includes 0. */
export type Direction = 'low' | 'high' | 'undecided'

export const TOO_FEW = 'too few sentences'

/** A measured number as a page shows it. Null value and interval: fewer than `minUnits` units. */
export interface Figure {
  readonly measure: string
  readonly family: Family
  readonly label: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly n: number
  readonly minUnits: number
  readonly scale: Scale
  /** What is said in place of a value. */
  readonly missing: string
  /** Null where there is no interval, and where values have no sides. */
  readonly direction: Direction | null
  /** Null where the measure has no words, or what they need was not counted. */
  readonly verdict: Verdict | null
  /** The colour of a value with two sides: that of neutral where the direction is undecided. */
  readonly step: ToneStep
}

interface Quantities {
  readonly value: number | null
  readonly interval: Interval | null
  readonly n: number
  readonly leaning: Leaning | null
}

interface Measured extends Quantities {
  readonly measure: string
}

const unmeasured: Quantities = { value: null, interval: null, n: 0, leaning: null }

function directionOf(interval: Interval | null): Direction | null {
  if (interval === null) return null
  if (interval.low > 0) return 'high'
  return interval.high < 0 ? 'low' : 'undecided'
}

const isDecided = (direction: Direction | null): boolean => direction !== null && direction !== 'undecided'

/** A measurement as a figure of its measure. */
export function figureFrom({ id, family, label, minUnits, codebook }: Measure, measured: Quantities): Figure {
  const { value, interval, n } = measured
  const { scale, unobserved = TOO_FEW } = codebook
  const direction = scale.sides ? directionOf(interval) : null
  const step = value !== null && isDecided(direction) ? toneStep(value) : 0
  const verdict = codebook.verdicts ? verdictOf(codebook.verdicts, measured) : null
  const missing = n === 0 ? unobserved : TOO_FEW
  return {
    ...{ measure: id, family, label, value, interval, n, minUnits },
    ...{ scale, missing, direction, verdict, step },
  }
}

/** One figure per registered measure, in registry order; a measure without a measurement counts no units. */
export const figuresOf = (measured: readonly Measured[]): readonly Figure[] =>
  measures.map((measure) =>
    figureFrom(measure, measured.find((each) => each.measure === measure.id) ?? unmeasured),
  )

/** The figure of one measure. Throws when the measure is not registered. */
export function figureOf(figures: readonly Figure[], measure: string): Figure {
  const figure = figures.find((candidate) => candidate.measure === measure)
  if (!figure) throw new Error(`No measure is called "${measure}"`)
  return figure
}

/** The figures of one family, in order. */
export const figuresIn = <F extends Figure>(figures: readonly F[], family: Family): readonly F[] =>
  figures.filter((figure) => figure.family === family)
