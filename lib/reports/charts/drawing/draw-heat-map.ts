import type { ArticleRow } from '@/lib/reports/article-row'
import { type Drawn, INNER, MARGIN, PLOT } from '@/lib/reports/charts/drawing/layout'
import { palette, shareColour } from '@/lib/reports/charts/drawing/palette'
import { namedRow } from '@/lib/reports/charts/drawing/row-name'
import { element, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { stacked, textAt, textBlock } from '@/lib/reports/charts/drawing/text-block'
import type { Figure } from '@/lib/reports/figure'
import { shareStep } from '@/lib/reports/share-step'
import { rangeInWords, writerOf } from '@/lib/reports/wording'

const WIDE = MARGIN + INNER - PLOT
/** More columns go on in a further map below: a cell has to hold its numbers. */
const MOST_COLUMNS = 7
const CELL_HEIGHT = 56

/** A cell for each article and measure, with its number, interval and n. */
export function drawHeatMap(rows: readonly ArticleRow[]): Drawn {
  const count = rows[0]?.figures.length ?? 0
  const maps = Math.ceil(count / MOST_COLUMNS)
  const perMap = Math.ceil(count / maps)
  const parts = Array.from({ length: maps }, (_, map) =>
    mapOf(
      rows.map((row) => ({ ...row, figures: row.figures.slice(map * perMap, (map + 1) * perMap) })),
      WIDE / perMap,
    ),
  )
  return stacked(parts, 28)
}

function mapOf(rows: readonly ArticleRow[], width: number): Drawn {
  const heads = rows[0]?.figures.map(({ label }, column) =>
    textBlock(label, { x: PLOT + (column + 0.5) * width, width: width - 8, ...HEAD }),
  )
  const height = Math.max(0, ...(heads ?? []).map((head) => head.height))
  const bottomed = (heads ?? []).map((head) => movedTo(0, height - head.height, head.svg))
  const body = rows.map((row) => namedRow(row, cellsOf(row.figures, width)))
  return stacked([{ svg: bottomed.join(''), height: height + 8 }, ...body])
}

const HEAD = { size: 12, weight: 600, most: 4, anchor: 'middle' } as const

const cellsOf = (figures: readonly Figure[], width: number): Drawn => ({
  svg: figures.map((figure, column) => movedTo(PLOT + column * width, 0, cell(figure, width))).join(''),
  height: CELL_HEIGHT,
})

function cell(figure: Figure, width: number): Svg {
  const { value, interval, n, missing, scale } = figure
  const shade = value === null || scale.sides ? palette.paper : shareColour(shareStep(value))
  const middle = { x: width / 2, anchor: 'middle' } as const
  const box = { x: 1, y: 0, width: width - 2, height: CELL_HEIGHT, fill: shade, stroke: palette.rule }
  const words = value === null ? missing : writerOf(scale)(value)
  return [
    element('rect', box),
    textAt(words, { ...middle, y: 21, ...(value === null ? SMALL : NUMBER) }),
    interval ? textAt(rangeInWords(interval, scale), { ...middle, y: 36, ...SMALL }) : '',
    textAt(`n = ${n}`, { ...middle, y: 49, ...SMALL }),
  ].join('')
}

const NUMBER = { size: 15, weight: 650 }
const SMALL = { size: 10 }
