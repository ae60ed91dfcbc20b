import type { PeriodPoint, Timeline, TimelinePoint } from '@/lib/comparison/timeline'

/** What stands in one lane of a chart of time. */
export interface TimedLane {
  readonly name: string
  /** The outlet whose articles these are; null where none is given, and of all together. */
  readonly outlet: string | null
  readonly points: readonly PeriodPoint[]
}

/** More outlets make a chart too long to be taken in. */
const MOST_OUTLETS = 6

/** More points make a page too heavy. */
const MOST_POINTS = 180

/**
 * A lane for each outlet, those with most articles first; of many outlets all together, then those with most
 * articles. `leftOut` counts the outlets without a lane.
 */
export function outletLanes({ points, together }: Timeline): {
  readonly lanes: readonly TimedLane[]
  readonly leftOut: number
} {
  const outlets = [...new Set(points.map(({ outlet }) => outlet))]
    .map((outlet) => laneOf(outlet, points))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  if (outlets.length <= MOST_OUTLETS && points.length <= MOST_POINTS) return { lanes: outlets, leftOut: 0 }
  const all = { name: 'All articles', outlet: null, points: together }
  const shown = outlets.slice(0, MOST_OUTLETS).filter(withinRoom(MOST_POINTS - together.length))
  return { lanes: [all, ...shown], leftOut: outlets.length - shown.length }
}

const laneOf = (outlet: string | null, points: readonly TimelinePoint[]): TimedLane => ({
  name: outlet ?? 'Outlet not given',
  outlet,
  points: points.filter((point) => point.outlet === outlet),
})

const sizeOf = ({ points }: TimedLane): number =>
  points.reduce((sum, { articles, unmeasured }) => sum + articles.length + unmeasured.length, 0)

/** Keeps lanes while their points fit. */
function withinRoom(room: number): (lane: TimedLane) => boolean {
  let taken = 0
  return ({ points }) => {
    taken += points.length
    return taken <= room
  }
}
