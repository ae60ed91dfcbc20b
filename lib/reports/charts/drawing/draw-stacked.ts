import type { CampBar } from '@/lib/reports/camp-bars'
import type { PlotOf } from '@/lib/reports/charts/chart'
import { type Drawn, INNER, MARGIN, PLOT } from '@/lib/reports/charts/drawing/layout'
import { palette, shareColour } from '@/lib/reports/charts/drawing/palette'
import { namedRow } from '@/lib/reports/charts/drawing/row-name'
import { element, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { stacked, textAt, textBlock } from '@/lib/reports/charts/drawing/text-block'
import { widthOf } from '@/lib/reports/charts/drawing/text-lines'
import { nOf } from '@/lib/reports/wording'

const WIDE = MARGIN + INNER - PLOT
const BAR = 28

type StackedPlot = PlotOf<'stacked shares'>

/** A bar for each article, divided between the camps. */
export const drawStacked = ({ marks, rows }: StackedPlot): Drawn =>
  stacked([legend(marks), ...rows.map((row) => namedRow(row.head, barOf(row)))])

/** Which letters stand for which camp. */
function legend(marks: StackedPlot['marks']): Drawn {
  let [x, y] = [MARGIN, 0]
  const entries = marks.map(({ label, letters, shade }) => {
    const width = 44 + 20 + Math.min(13 * widthOf(label), INNER - 64)
    if (x > MARGIN && x + width > MARGIN + INNER) [x, y] = [MARGIN, y + 30]
    const name = textBlock(label, { x: 44, size: 13, width: INNER - 44, most: 1 })
    const entry = movedTo(x, y, part({ letters, shade, width: 36, height: 22 }), movedTo(0, 3, name.svg))
    x += width
    return entry
  })
  return { svg: entries.join(''), height: y + 40 }
}

interface Part {
  readonly letters: string
  readonly shade: number
  readonly width: number
  readonly height: number
}

function part({ letters, shade, width, height }: Part): Svg {
  const box = { width, height, fill: shareColour(shade), stroke: palette['ink-soft'] }
  const holds = width > 13 * widthOf(letters)
  const middle = { x: width / 2, y: height / 2 + 4.5, size: 13, anchor: 'middle' } as const
  return element('rect', box) + (holds ? textAt(letters, middle) : '')
}

function barOf({ bars, n }: StackedPlot['rows'][number]): Drawn {
  if (n === 0) return textBlock(`no known source, ${nOf(0)}`, { x: PLOT, width: WIDE, size: 12, most: 1 })
  const parts = bars.map((bar) => movedTo(PLOT + (WIDE * bar.from) / 100, 0, partOf(bar)))
  const words = `${bars.map(({ label, share, interval }) => `${label} ${share} (${interval})`).join(', ')}, ${nOf(n)}`
  const below = textBlock(words, { x: PLOT, width: WIDE, size: 11, most: 4, fill: palette['ink-soft'] })
  return stacked([{ svg: parts.join(''), height: BAR + 4 }, below])
}

const partOf = ({ letters, shade, width }: CampBar): Svg =>
  part({ letters, shade, width: (WIDE * width) / 100, height: BAR })
