import type { Interval, Leaning, Verdict } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import { verdictOf } from '@/lib/analysis/measures/tone-verdicts'
import { type ToneStep, toneStep } from '@/lib/reports/tone-step'

/** Which side of neutral a whole interval lies on; undecided where it includes zero. */
export type Direction = 'favourable' | 'unfavourable' | 'undecided'

/** A measured number as a page shows it. Null value and interval: fewer than `minUnits` units. */
export interface Figure {
  readonly measure: string
  readonly label: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly n: number
  readonly minUnits: number
  /** Null where there is no interval. */
  readonly direction: Direction | null
  /** Null where the measure has no words, or what they need was not counted. */
  readonly verdict: Verdict | null
  /** The colour: that of neutral where the direction is undecided. */
  readonly step: ToneStep
}

interface Measured {
  readonly measure: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly n: number
  readonly leaning: Leaning | null
}

const unmeasured = { value: null, interval: null, n: 0, leaning: null }

function directionOf(interval: Interval | null): Direction | null {
  if (interval === null) return null
  if (interval.low > 0) return 'favourable'
  return interval.high < 0 ? 'unfavourable' : 'undecided'
}

const isDecided = (direction: Direction | null): boolean => direction !== null && direction !== 'undecided'

/** One figure per registered measure, in registry order; a measure without a measurement counts no units. */
export function figuresOf(measured: readonly Measured[]): readonly Figure[] {
  return measures.map(({ id, label, minUnits, codebook }) => {
    const found = measured.find(({ measure }) => measure === id) ?? unmeasured
    const { value, interval, n } = found
    const direction = directionOf(interval)
    const step = value !== null && isDecided(direction) ? toneStep(value) : 0
    const verdict = codebook.verdicts ? verdictOf(codebook.verdicts, found) : null
    return { measure: id, label, value, interval, n, minUnits, direction, verdict, step }
  })
}

/** The figure of one measure. Throws when the measure is not registered. */
export function figureOf(figures: readonly Figure[], measure: string): Figure {
  const figure = figures.find((candidate) => candidate.measure === measure)
  if (!figure) throw new Error(`No measure is called "${measure}"`)
  return figure
}
