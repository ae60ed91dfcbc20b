import type { Interval } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
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
  /** The colour: that of neutral where the direction is undecided. */
  readonly step: ToneStep
}

interface Measured {
  readonly measure: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly n: number
}

function directionOf(interval: Interval | null): Direction | null {
  if (interval === null) return null
  if (interval.low > 0) return 'favourable'
  return interval.high < 0 ? 'unfavourable' : 'undecided'
}

const isDecided = (direction: Direction | null): boolean => direction !== null && direction !== 'undecided'

/** One figure per registered measure, in registry order; a measure without a measurement counts no units. */
export function figuresOf(measured: readonly Measured[]): readonly Figure[] {
  return measures.map(({ id, label, minUnits }) => {
    const found = measured.find(({ measure }) => measure === id)
    const { value, interval, n } = found ?? { value: null, interval: null, n: 0 }
    const direction = directionOf(interval)
    const step = value !== null && isDecided(direction) ? toneStep(value) : 0
    return { measure: id, label, value, interval, n, minUnits, direction, step }
  })
}

/** The figure of one measure. Throws when the measure is not registered. */
export function figureOf(figures: readonly Figure[], measure: string): Figure {
  const figure = figures.find((candidate) => candidate.measure === measure)
  if (!figure) throw new Error(`No measure is called "${measure}"`)
  return figure
}
