import { type Axis, placeOn } from '@/lib/reports/axis'
import type { PlotOf } from '@/lib/reports/charts/chart'
import { type Drawn, INNER, MARGIN, PLOT } from '@/lib/reports/charts/drawing/layout'
import { palette, toneColour } from '@/lib/reports/charts/drawing/palette'
import { namedRow } from '@/lib/reports/charts/drawing/row-name'
import { element, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { stacked, textAt } from '@/lib/reports/charts/drawing/text-block'
import { widthOf } from '@/lib/reports/charts/drawing/text-lines'
import type { Figure } from '@/lib/reports/figure'
import { shapeOf } from '@/lib/reports/measure-shapes'
import { nOf, writerOf } from '@/lib/reports/wording'

type IntervalPlot = PlotOf<'intervals'>

const LANE = 22
const VALUES = 104
const RIGHT = MARGIN + INNER
const WIDE = RIGHT - VALUES - PLOT
const AXIS_HEIGHT = 48

const xOf = (percent: number): number => PLOT + (WIDE * percent) / 100

/** Each figure with its interval, a lane for each, on one axis. */
export function drawIntervals({ rows, axis }: IntervalPlot): Drawn {
  const lanes = stacked(
    rows.map((row, index) => namedRow(row.head, lanesOf(row, { axis, id: `band-${index}` }))),
  )
  const ticks = axis.ticks.map(({ position }) =>
    element('path', {
      d: `M${xOf(position).toFixed(1)} ${AXIS_HEIGHT}v${lanes.height.toFixed(1)}`,
      stroke: position === 50 ? palette['rule-strong'] : palette.rule,
    }),
  )
  const axisOf = { svg: axisLabels(axis), height: AXIS_HEIGHT }
  const whole = stacked(
    [legend(rows.flatMap(({ figures }) => figures).filter(isSided)), stacked([axisOf, lanes])],
    8,
  )
  const top = whole.height - lanes.height - AXIS_HEIGHT
  return { svg: movedTo(0, top, ...ticks) + whole.svg, height: whole.height }
}

const isSided = ({ scale }: Figure): boolean => scale.sides !== null

function axisLabels({ ticks, sides }: Axis): Svg {
  const style = { size: 12, fill: palette['ink-soft'] }
  return [
    arrow(PLOT, 'm5 -4 -5 4 5 4'),
    textAt(sides?.low ?? '', { ...style, x: PLOT + ARROW, y: 16 }),
    textAt(sides?.high ?? '', { ...style, x: PLOT + WIDE - ARROW, y: 16, anchor: 'end' }),
    arrow(PLOT + WIDE - 11, 'm6 -4 5 4 -5 4'),
    ...ticks.map(({ position, label }) =>
      textAt(label, { ...style, x: xOf(position), y: 38, anchor: anchorAt(position) }),
    ),
  ].join('')
}

/** An arrow's length, with the room between it and its word. */
const ARROW = 16

/** A line of 11 from `x` to the right, with its head: the face of drawings has no arrows. */
const arrow = (x: number, head: string): Svg =>
  element('path', { d: `M${x} 12h11M${x} 12${head}`, fill: 'none', stroke: palette['ink-soft'] })

function anchorAt(position: number): 'start' | 'middle' | 'end' {
  if (position === 0) return 'start'
  return position === 100 ? 'end' : 'middle'
}

/** Which shape stands for which measure. */
function legend(figures: readonly Figure[]): Drawn {
  let x = MARGIN + 8
  const labels = new Map(figures.map(({ measure, label }) => [measure, label]))
  const entries = Array.from(labels, ([measure, label]) => {
    const shape = movedTo(x, 11, element('path', { d: shapeOf(measure), fill: palette['ink-soft'] }))
    const entry = shape + textAt(label, { x: x + 14, y: 16, size: 13 })
    x += 44 + 13 * widthOf(label)
    return entry
  })
  return { svg: entries.join(''), height: 24 }
}

function lanesOf(row: IntervalPlot['rows'][number], { axis, id }: Lane): Drawn {
  const figures = row.figures.filter(isSided)
  const lanes = figures.map((figure, lane) =>
    movedTo(0, LANE * (lane + 0.5), markOf(figure, { axis, id: `${id}-${lane}` })),
  )
  return { svg: lanes.join(''), height: LANE * figures.length }
}

interface Lane {
  readonly axis: Axis
  /** Names the band's gradient: nothing of an article, whose name may hold anything. */
  readonly id: string
}

function markOf(figure: Figure, { axis, id }: Lane): Svg {
  const { measure, value, n, missing, scale } = figure
  const place = placeOn(axis, figure)
  if (!place || value === null) {
    return unknown(`${missing}, ${nOf(n)}`)
  }
  const fill = toneColour(figure.step)
  const [x, width] = [xOf(place.low), (WIDE * place.width) / 100]
  return [
    band(id, fill, place.peak),
    element('rect', { x, width, y: -7, height: 14, fill: `url(#${id})` }),
    element('rect', { x, width, y: -0.75, height: 1.5, fill }),
    movedTo(xOf(place.value), 0, element('path', { d: shapeOf(measure), fill, stroke: palette.paper })),
    textAt(`${writerOf(scale)(value)}, ${nOf(n)}`, { x: RIGHT, y: 4, size: 12, anchor: 'end' }),
  ].join('')
}

/** What stands in place of a mark, in front of the lines of the axis. */
function unknown(words: string): Svg {
  const width = 12 * widthOf(words)
  const box = { x: xOf(50) - width / 2, y: -9, width, height: 18, fill: palette.paper }
  const style = { size: 12, fill: palette['ink-soft'] }
  return element('rect', box) + textAt(words, { ...style, x: xOf(50), y: 4, anchor: 'middle' })
}

/** Fades toward both ends of an interval, as certainty does. */
function band(id: string, fill: string, peak: number): Svg {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset: `${offset.toFixed(1)}%`, 'stop-color': fill, 'stop-opacity': opacity })
  return element('linearGradient', { id }, stop(0, 0.06), stop(peak, 0.6), stop(100, 0.06))
}
