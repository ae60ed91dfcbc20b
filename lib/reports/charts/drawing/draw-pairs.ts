import type { DifferenceVerdict } from '@/lib/comparison/differences'
import type { PlotOf } from '@/lib/reports/charts/chart'
import { type Drawn, INNER, MARGIN, NAMES, PLOT } from '@/lib/reports/charts/drawing/layout'
import { palette, shareColour } from '@/lib/reports/charts/drawing/palette'
import { element, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { stacked, textAt, textBlock } from '@/lib/reports/charts/drawing/text-block'
import type { PairCell, PairRow, PairTable } from '@/lib/reports/comparison/pairs-section'
import { nOf } from '@/lib/reports/wording'

const WIDE = MARGIN + INNER - PLOT
const LARGEST_CELL = 40
/** Room for the numbers of the rows. */
const NUMBERS = 24

/** Every two in each measure: a sign where a row meets the column of an earlier one. */
export const drawPairs = ({ tables }: PlotOf<'pairs'>): Drawn =>
  stacked([textBlock(SIGNS, { x: MARGIN, width: INNER, size: 13, most: 2 }), ...tables.map(matrixOf)], 24)

const SIGNS = '≠ differs; ≈ too close to call; · too few to compare'

function matrixOf({ label, summary, rows }: PairTable): Drawn {
  const size = Math.min(LARGEST_CELL, WIDE / rows.length)
  return stacked([
    textBlock(label, { x: MARGIN, width: INNER, size: 16, weight: 650, most: 2 }),
    textBlock(summary, { x: MARGIN, width: INNER, size: 13, most: 3 }),
    ...rows.map((row, index) => rowOf(row, { number: index + 1, size })),
  ])
}

interface Setting {
  readonly number: number
  /** Of a cell. */
  readonly size: number
}

/** A name, its cells, and at their end its number, which heads the column below it. */
function rowOf({ name, n, cells }: PairRow, { number, size }: Setting): Drawn {
  const room = { x: MARGIN + NUMBERS, width: NAMES - NUMBERS }
  const most = size < LARGEST_CELL ? 1 : 2
  const head = stacked([
    textBlock(name, { ...room, size: 12, weight: 600, most }),
    textBlock(nOf(n), { ...room, size: 11, most: 1, fill: palette['ink-soft'] }),
  ])
  const first = textAt(String(number), { x: MARGIN, y: 12, size: 12, weight: 600 })
  const height = Math.max(size, head.height + 6)
  const placed = cells.map((cell, column) => movedTo(PLOT + column * size, 0, cellOf(cell, size, height)))
  const own = textAt(String(number), {
    ...{ x: PLOT + (cells.length + 0.5) * size, y: height / 2 + 4, size: 11, anchor: 'middle' },
    fill: palette['ink-soft'],
  })
  return { svg: movedTo(0, (height - head.height) / 2, first, head.svg) + placed.join('') + own, height }
}

const signs: Readonly<Record<DifferenceVerdict, string>> = {
  differs: '≠',
  'too close to call': '≈',
  'too few': '·',
}

function cellOf({ verdict }: PairCell, width: number, height: number): Svg {
  const fill = verdict === 'differs' ? shareColour(3) : palette.paper
  const weight = verdict === 'differs' ? 700 : 400
  return (
    element('rect', { width, height, fill, stroke: palette.rule }) +
    textAt(signs[verdict], { x: width / 2, y: height / 2 + 5, size: 15, weight, anchor: 'middle' })
  )
}
