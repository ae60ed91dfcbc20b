import type { ArticleRow } from '@/lib/reports/article-row'
import { type Drawn, INNER, MARGIN, NAMES } from '@/lib/reports/charts/drawing/layout'
import { palette } from '@/lib/reports/charts/drawing/palette'
import { element, movedTo } from '@/lib/reports/charts/drawing/svg'
import { stacked, textBlock } from '@/lib/reports/charts/drawing/text-block'
import { dayInWords } from '@/lib/reports/wording'

type Named = Pick<ArticleRow, 'outlet' | 'title' | 'date'>

/** An article's outlet, title and day, as the head of its row. */
export function rowName({ outlet, title, date }: Named): Drawn {
  const room = { x: MARGIN, width: NAMES }
  return stacked([
    textBlock(outlet ?? 'Outlet not given', { ...room, size: 14, weight: 650, most: 1 }),
    textBlock(title, { ...room, size: 12, most: 2 }),
    textBlock(date ? dayInWords(date) : 'date not given', {
      ...{ ...room, size: 11, most: 1, fill: palette['ink-soft'] },
    }),
  ])
}

const PADDING = 10

/** A row: its name, what is drawn beside it, and the rule above both. */
export function namedRow(named: Named, plot: Drawn): Drawn {
  const name = rowName(named)
  const inside = Math.max(name.height, plot.height)
  const rule = element('path', { d: `M${MARGIN} 0H${MARGIN + INNER}`, stroke: palette.rule })
  const beside = movedTo(0, PADDING + (inside - plot.height) / 2, plot.svg)
  return { svg: rule + movedTo(0, PADDING, name.svg) + beside, height: inside + 2 * PADDING }
}
