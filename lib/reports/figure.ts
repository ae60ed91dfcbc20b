import type { Family, Interval, Leaning, Measure, Verdict } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import { verdictOf } from '@/lib/analysis/measures/tone-verdicts'
import { type ToneStep, toneStep } from '@/lib/reports/tone-step'

/** Which side of neutral a whole interval lies on; undecided where it includes zero. */
export type Direction = 'favourable' | 'unfavourable' | 'undecided'

/** A measured number as a page shows it. Null value and interval: fewer than `minUnits` units. */
export interface Figure {
  readonly measure: string
  readonly family: Family
  readonly label: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly n: number
  readonly minUnits: number
  /** Whether its values lie on two sides of neutral, as tones do; shares of sentences do not. */
  readonly twoSided: boolean
  /** Null where there is no interval, and where values have no sides. */
  readonly direction: Direction | null
  /** Null where the measure has no words, or what they need was not counted. */
  readonly verdict: Verdict | null
  /** The colour of a tone: that of neutral where the direction is undecided. */
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
  if (interval.low > 0) return 'favourable'
  return interval.high < 0 ? 'unfavourable' : 'undecided'
}

const isDecided = (direction: Direction | null): boolean => direction !== null && direction !== 'undecided'

/** Whether a measure's values lie on two sides of neutral. */
export const isTwoSided = ({ range: [low] }: Measure['codebook']): boolean => low < 0

/** A measurement as a figure of its measure. */
export function figureFrom({ id, family, label, minUnits, codebook }: Measure, measured: Quantities): Figure {
  const { value, interval, n } = measured
  const twoSided = isTwoSided(codebook)
  const direction = twoSided ? directionOf(interval) : null
  const step = value !== null && isDecided(direction) ? toneStep(value) : 0
  const verdict = codebook.verdicts ? verdictOf(codebook.verdicts, measured) : null
  return { measure: id, family, label, value, interval, n, minUnits, twoSided, direction, verdict, step }
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
