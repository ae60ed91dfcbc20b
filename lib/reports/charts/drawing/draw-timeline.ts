import type { PlotOf } from '@/lib/reports/charts/chart'
import { type Drawn, INNER, MARGIN, NAMES, PLOT } from '@/lib/reports/charts/drawing/layout'
import { palette, toneColour } from '@/lib/reports/charts/drawing/palette'
import { element, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { stacked, textAt, textBlock } from '@/lib/reports/charts/drawing/text-block'
import type { PlottedPoint } from '@/lib/reports/comparison/timeline-points'
import type { TimelineLane, TimelineSection } from '@/lib/reports/comparison/timeline-section'
import { nOf } from '@/lib/reports/wording'

/** Room for the numbers of the axis of tone, left of each lane. */
const LABELS = 40
const LEFT = PLOT + LABELS
/** Room for a label that stands around the end of the axis of time. */
const WIDE = MARGIN + INNER - LEFT - 24
const LANE = 112
const AREA = 92
const EVENT_LINE = 18

const xOf = (percent: number): number => LEFT + (WIDE * percent) / 100

/** Outlet below outlet on one axis of time, with the events and what they are. */
export function drawTimeline({ section }: PlotOf<'timeline'>): Drawn {
  const { lanes, events, eventLines } = section
  const top = eventLines * EVENT_LINE
  const height = top + lanes.length * LANE
  const plot = [
    ...eventMarks(section, height),
    ...lanes.map((lane, index) => movedTo(0, top + index * LANE, laneOf(lane, section))),
    ...section.ticks.map(({ position, label }) =>
      textAt(label, { ...SOFT, x: xOf(position), y: height + 16, anchor: 'middle' }),
    ),
  ]
  const told = events.map(({ number, label, day }) =>
    textBlock(`${number}  ${label}, ${day}`, { x: MARGIN, width: INNER, size: 12, most: 2 }),
  )
  return stacked([{ svg: plot.join(''), height: height + 24 }, stacked(told)], 12)
}

const SOFT = { size: 11, fill: palette['ink-soft'] }

/** Lines across all lanes, and their numbers above. */
const eventMarks = ({ events }: TimelineSection, height: number): readonly Svg[] =>
  events.flatMap(({ position, line, number }) => {
    const y = (line + 1) * EVENT_LINE
    const dashes = { stroke: palette['rule-strong'], 'stroke-dasharray': '2 3' }
    return [
      element('path', { d: `M${xOf(position).toFixed(1)} ${y}V${height}`, ...dashes }),
      textAt(String(number), { x: xOf(position), y: y - 4, size: 11, weight: 650, anchor: 'middle' }),
    ]
  })

function laneOf({ name, size, points }: TimelineLane, { axis }: TimelineSection): Svg {
  const head = stacked([
    textBlock(name, { x: MARGIN, width: NAMES, size: 14, weight: 650, most: 2 }),
    textBlock(nOf(size), { x: MARGIN, width: NAMES, ...SOFT, most: 1 }),
  ])
  const ends = [axis.ticks.at(-1)?.label ?? '', '0', axis.ticks.at(0)?.label ?? '']
  const lines = ends.map((label, index) => {
    const y = (AREA * index) / 2
    const stroke = index === 1 ? palette['rule-strong'] : palette.rule
    const line = element('path', { d: `M${LEFT} ${y}h${WIDE}`, stroke })
    return line + textAt(label, { ...SOFT, x: LEFT - 8, y: y + 4, anchor: 'end' })
  })
  const named = movedTo(0, (AREA - head.height) / 2, head.svg)
  return movedTo(0, (LANE - AREA) / 2, named, ...lines, ...points.map(markOf))
}

/** A point with its interval; nothing where it has no value. */
function markOf({ place, step }: PlottedPoint): Svg {
  if (place === null) return ''
  const fill = toneColour(step)
  const yOf = (percent: number) => (AREA * percent) / 100
  const bar = { x: -1.5, width: 3, y: yOf(place.top), height: yOf(place.height), fill }
  const dot = { cy: yOf(place.y), r: 3.5, fill }
  return movedTo(xOf(place.x), 0, element('rect', bar), element('circle', dot))
}
