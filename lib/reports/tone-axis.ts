import type { Interval } from '@/lib/analysis/measures/measure'
import type { Figure } from '@/lib/reports/figure'
import { signed } from '@/lib/reports/wording'

/** A symmetric axis around neutral, from -extent to +extent. */
export interface ToneAxis {
  readonly extent: number
  readonly ticks: readonly { readonly position: number; readonly label: string }[]
}

/** A figure on an axis: positions and width in percent of the axis, from its unfavourable end. */
export interface Placement {
  readonly low: number
  readonly value: number
  readonly width: number
  /** Where the value lies within its interval, in percent. */
  readonly peak: number
}

const EXTENTS = [0.25, 0.5, 0.75, 1]
const TICKS = [-1, -0.5, 0, 0.5, 1]

const boundsOf = ({ interval }: Figure): readonly number[] => (interval ? [interval.low, interval.high] : [])

/** The smallest axis that holds every interval of a tone; the whole scale where nothing was measured. */
export function toneAxis(figures: readonly Figure[]): ToneAxis {
  const furthest = figures
    .filter(({ twoSided }) => twoSided)
    .flatMap(boundsOf)
    .reduce((most, bound) => Math.max(most, Math.abs(bound)), 0)
  const extent = EXTENTS.find((candidate) => 0 < furthest && furthest <= candidate) ?? 1
  const ticks = TICKS.map((part) => ({ position: 50 + 50 * part, label: signed(part * extent) }))
  return { extent, ticks }
}

/** Null where the figure is unknown. */
export function placeOn({ extent }: ToneAxis, { value, interval }: Figure): Placement | null {
  if (value === null || interval === null) return null
  const position = (tone: number) => 50 + (50 * tone) / extent
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
