import type { RowHead } from '@/lib/reports/charts/chart'
import { type Drawn, INNER, MARGIN, NAMES } from '@/lib/reports/charts/drawing/layout'
import { palette } from '@/lib/reports/charts/drawing/palette'
import { element, movedTo } from '@/lib/reports/charts/drawing/svg'
import { stacked, textBlock } from '@/lib/reports/charts/drawing/text-block'

/** The head of a row. */
export function rowName({ name, words, note }: RowHead): Drawn {
  const room = { x: MARGIN, width: NAMES }
  return stacked([
    textBlock(name, { ...room, size: 14, weight: 650, most: 2 }),
    textBlock(words, { ...room, size: 12, most: 2 }),
    textBlock(note, { ...room, size: 11, most: 2, fill: palette['ink-soft'] }),
  ])
}

const PADDING = 10

/** A row: its name, what is drawn beside it, and the rule above both. */
export function namedRow(head: RowHead, plot: Drawn): Drawn {
  const name = rowName(head)
  const inside = Math.max(name.height, plot.height)
  const rule = element('path', { d: `M${MARGIN} 0H${MARGIN + INNER}`, stroke: palette.rule })
  const beside = movedTo(0, PADDING + (inside - plot.height) / 2, plot.svg)
  return { svg: rule + movedTo(0, PADDING, name.svg) + beside, height: inside + 2 * PADDING }
}
