import type { Chart, Plot } from '@/lib/reports/charts/chart'
import type { ChartSource } from '@/lib/reports/charts/chart-source'
import { drawCourse } from '@/lib/reports/charts/drawing/draw-course'
import { drawIntervals } from '@/lib/reports/charts/drawing/draw-intervals'
import { drawMatrix } from '@/lib/reports/charts/drawing/draw-matrix'
import { drawPairs } from '@/lib/reports/charts/drawing/draw-pairs'
import { drawStacked } from '@/lib/reports/charts/drawing/draw-stacked'
import { drawTimeline } from '@/lib/reports/charts/drawing/draw-timeline'
import { FAMILY, facesFor } from '@/lib/reports/charts/drawing/faces'
import { type Drawn, INNER, MARGIN, WIDTH } from '@/lib/reports/charts/drawing/layout'
import { palette } from '@/lib/reports/charts/drawing/palette'
import { element, escaped, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { stacked, textBlock } from '@/lib/reports/charts/drawing/text-block'
import { dayInWords } from '@/lib/reports/wording'

/** A chart as an SVG document of its own: with its title, n, source and date, its faces, and nothing to be fetched. */
export function drawChart(chart: Chart, source: ChartSource): Svg {
  const content = stacked([heading(chart, source), plotOf(chart.plot), footer(source)], 24)
  const height = Math.ceil(content.height + 2 * MARGIN)
  const drawing = movedTo(0, MARGIN, content.svg)
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` }
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...size, 'font-family': FAMILY },
    element('title', {}, escaped(`${chart.title}. ${source.title}`)),
    element('desc', {}, escaped(chart.help)),
    element('style', {}, `${facesFor(drawing)}text{font-variant-numeric:tabular-nums}`),
    element('rect', { width: WIDTH, height, fill: palette.paper }),
    drawing,
  )
}

function plotOf(plot: Plot): Drawn {
  switch (plot.kind) {
    case 'intervals':
      return drawIntervals(plot)
    case 'matrix':
      return drawMatrix(plot)
    case 'pairs':
      return drawPairs(plot)
    case 'stacked shares':
      return drawStacked(plot)
    case 'timeline':
      return drawTimeline(plot)
    case 'course':
      return drawCourse(plot)
  }
}

const ROOM = { x: MARGIN, width: INNER }
const SOFT = { size: 12, fill: palette['ink-soft'] }

const heading = ({ title, help }: Chart, source: ChartSource): Drawn =>
  stacked(
    [
      textBlock(source.title, { ...ROOM, size: 14, weight: 600, most: 2, fill: palette['ink-soft'] }),
      textBlock(title, { ...ROOM, size: 26, weight: 650, most: 3 }),
      textBlock(`${source.articles}. ${help}`, { ...ROOM, size: 14, most: 14 }),
    ],
    6,
  )

const footer = ({ title, address, made }: ChartSource): Drawn =>
  stacked([
    textBlock(`Source: Parallax, “${title}”, ${address}`, { ...ROOM, ...SOFT, most: 4 }),
    textBlock(`Made on ${dayInWords(made)}. Wording is evidence about wording, not about anyone’s intent.`, {
      ...{ ...ROOM, ...SOFT, most: 2 },
    }),
  ])
