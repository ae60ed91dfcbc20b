import type { Period } from '@/lib/comparison/periods'
import type { Timeline } from '@/lib/comparison/timeline'
import { type Axis, axisOf } from '@/lib/reports/axis'
import type { Compared } from '@/lib/reports/comparison/compared'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import {
  type EventMark,
  eventMarks,
  periodInWords,
  type TimeTick,
  ticksOf,
  timeAxisOf,
} from '@/lib/reports/comparison/time-axis'
import { outletLanes, type TimedLane } from '@/lib/reports/comparison/timeline-lanes'
import { figureOfPoint, type PlottedPoint, plottedPoint } from '@/lib/reports/comparison/timeline-points'
import { counted, listed, nOf } from '@/lib/reports/wording'

/** One outlet, or all together, from the first period to the last. */
export interface TimelineLane {
  readonly name: string
  /** "12 articles". */
  readonly size: string
  /** Those of periods with articles. */
  readonly points: readonly PlottedPoint[]
}

export interface TimelineSection {
  readonly title: string
  /** What is drawn, for those who listen. */
  readonly summary: string
  /** Of tone. */
  readonly axis: Axis
  readonly ticks: readonly TimeTick[]
  readonly lanes: readonly TimelineLane[]
  readonly events: readonly EventMark[]
  /** In how many lines their numbers stand. */
  readonly eventLines: number
  /** What is not drawn, in words. */
  readonly notes: readonly string[]
}

export const timelineEntry: SectionEntry = {
  id: 'timeline',
  heading: 'Over time',
  help: 'The tone of what each outlet published, from the first date to the last. Every point has its 95\u00a0% interval and leads to its articles; where two intervals overlap, the difference could be chance.',
  onPaper: false,
}

/** Tone outlet by outlet over time; null where the articles’ dates do not span two periods. */
export function timelineSection(compared: Compared): TimelineSection | null {
  const { timeline } = compared.comparison
  if (timeline === null || timeline.periods.length < 2) return null
  const { unit, periods, events } = timeline
  const { lanes, leftOut } = outletLanes(timeline)
  const at = timeAxisOf(periods)
  const marks = eventMarks(events, at)
  const axis = axisOf(lanes.flatMap(({ points }) => points).map(figureOfPoint))
  return {
    title: titleOf(timeline, compared.codebook.target),
    summary: summaryOf(lanes),
    axis,
    ticks: ticksOf(periods, unit, at),
    lanes: lanes.map((lane) => ({
      name: lane.name,
      size: counted(articlesIn(lane), 'article'),
      points: lane.points.map((point) => plottedPoint(point, { lane, unit, axis, at, compared })),
    })),
    events: marks,
    eventLines: Math.max(0, ...marks.map(({ line }) => line + 1)),
    notes: notesOf(timeline, { compared, leftOut }),
  }
}

const articlesIn = ({ points }: TimedLane): number =>
  points.reduce((sum, { articles, unmeasured }) => sum + articles.length + unmeasured.length, 0)

function titleOf({ unit, periods }: Timeline, target: string): string {
  const ends = [periods.at(0), periods.at(-1)].flatMap((period: Period | undefined) =>
    period ? [periodInWords(period, unit)] : [],
  )
  return `${unit === 'week' ? 'Week by week' : 'Month by month'}, ${ends.join(' to ')}: tone toward ${target}`
}

const summaryOf = (lanes: readonly TimedLane[]): string =>
  `One lane below the other: ${listed(lanes.map((lane) => `${lane.name} (${nOf(counted(articlesIn(lane), 'article'))})`))}. The table below the chart has every number.`

const MOST_NAMED = 3

function notesOf(
  { undated, points }: Timeline,
  { compared, leftOut }: { readonly compared: Compared; readonly leftOut: number },
): readonly string[] {
  const unmeasured = points.flatMap((point) => point.unmeasured)
  const names = (ids: readonly string[]) =>
    ids.length <= MOST_NAMED ? ` (${listed(ids.map((id) => compared.named(id).name))})` : ''
  const of = (ids: readonly string[]) => `${counted(ids.length, 'article')}${names(ids)}`
  return [
    ...(undated.length > 0 ? [`Not here, because no date is given: ${of(undated)}.`] : []),
    ...(unmeasured.length > 0
      ? [
          `Without a value, because too few sentences speak of ${compared.codebook.target}: ${of(unmeasured)}.`,
        ]
      : []),
    ...(leftOut > 0
      ? [`Without a lane, but counted among all articles: ${counted(leftOut, 'outlet')} with fewer articles.`]
      : []),
  ]
}
