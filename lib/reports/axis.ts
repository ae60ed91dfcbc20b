import type { Interval } from '@/lib/analysis/measures/measure'
import type { Sides } from '@/lib/analysis/measures/scale'
import type { Figure } from '@/lib/reports/figure'
import { signed } from '@/lib/reports/wording'

/** A symmetric axis around 0, from -extent to +extent. */
export interface Axis {
  readonly extent: number
  /** What values toward either end say. */
  readonly sides: Sides | null
  readonly ticks: readonly { readonly position: number; readonly label: string }[]
}

/** A figure on an axis: positions and width in percent of the axis, from its low end. */
export interface Placement {
  readonly low: number
  readonly value: number
  readonly width: number
  /** Where the value lies within its interval, in percent. */
  readonly peak: number
}

/** Half of each is a round number, too. */
const EXTENTS = [0.2, 0.4, 0.6, 0.8, 1, 2]
const TICKS = [-1, -0.5, 0, 0.5, 1]

const boundsOf = ({ interval }: Figure): readonly number[] => (interval ? [interval.low, interval.high] : [])

/**
 * The smallest axis that holds every interval of the figures with two sides, which are of one scale; from -1 to 1
 * where nothing was measured.
 */
export function axisOf(figures: readonly Figure[]): Axis {
  const sided = figures.filter(({ scale }) => scale.sides !== null)
  const furthest = sided.flatMap(boundsOf).reduce((most, bound) => Math.max(most, Math.abs(bound)), 0)
  const extent = EXTENTS.find((candidate) => 0 < furthest && furthest <= candidate) ?? 1
  const ticks = TICKS.map((part) => ({ position: 50 + 50 * part, label: signed(part * extent) }))
  return { extent, sides: sided[0]?.scale.sides ?? null, ticks }
}

/** Null where the figure is unknown. */
export function placeOn({ extent }: Axis, { value, interval }: Figure): Placement | null {
  if (value === null || interval === null) return null
  const position = (at: number) => 50 + (50 * at) / extent
  const low = position(interval.low)
  return {
    low,
    value: position(value),
    width: position(interval.high) - low,
    peak: peakWithin(interval, value),
  }
}

const peakWithin = ({ low, high }: Interval, value: number): number =>
  high === low ? 50 : (100 * (value - low)) / (high - low)
