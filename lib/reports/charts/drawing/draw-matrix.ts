import type { MatrixCell, PlotOf } from '@/lib/reports/charts/chart'
import { type Drawn, INNER, MARGIN, PLOT } from '@/lib/reports/charts/drawing/layout'
import { palette, shareColour } from '@/lib/reports/charts/drawing/palette'
import { namedRow } from '@/lib/reports/charts/drawing/row-name'
import { element, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { stacked, textBlock } from '@/lib/reports/charts/drawing/text-block'

type MatrixPlot = PlotOf<'matrix'>

const WIDE = MARGIN + INNER - PLOT
/** More columns go on in a further map below: a cell has to hold its numbers. */
const MOST_COLUMNS = 7

/** A cell for each row and column, with its words, and a shade where it has one. */
export function drawMatrix({ columns, rows }: MatrixPlot): Drawn {
  const maps = Math.ceil(columns.length / MOST_COLUMNS)
  const perMap = Math.ceil(columns.length / maps)
  const parts = Array.from({ length: maps }, (_, map) => {
    const part = <Each>(all: readonly Each[]) => all.slice(map * perMap, (map + 1) * perMap)
    return mapOf({
      columns: part(columns),
      rows: rows.map(({ head, cells }) => ({ head, cells: part(cells) })),
    })
  })
  return stacked(parts, 28)
}

function mapOf({ columns, rows }: Omit<MatrixPlot, 'kind'>): Drawn {
  const width = WIDE / columns.length
  const heads = columns.map((label, column) =>
    textBlock(label, { x: PLOT + (column + 0.5) * width, width: width - 8, ...HEAD }),
  )
  const height = Math.max(0, ...heads.map((head) => head.height))
  const bottomed = heads.map((head) => movedTo(0, height - head.height, head.svg))
  const body = rows.map(({ head, cells }) => namedRow(head, cellsOf(cells, width)))
  return stacked([{ svg: bottomed.join(''), height: height + 8 }, ...body])
}

const HEAD = { size: 12, weight: 600, most: 4, anchor: 'middle' } as const

function cellsOf(cells: readonly MatrixCell[], width: number): Drawn {
  const drawn = cells.map((cell) => wordsOf(cell, width))
  const height = Math.max(LOWEST, ...drawn.map((words) => words.height + PADDING))
  const placed = drawn.map((words, column) =>
    movedTo(
      PLOT + column * width,
      0,
      box({ width, height, shade: cells[column]?.shade ?? null }),
      movedTo(0, (height - words.height) / 2, words.svg),
    ),
  )
  return { svg: placed.join(''), height }
}

const LOWEST = 56
const PADDING = 12

interface Box {
  readonly width: number
  readonly height: number
  readonly shade: MatrixCell['shade']
}

const box = ({ width, height, shade }: Box): Svg =>
  element('rect', {
    ...{ x: 1, y: 0, width: width - 2, height },
    ...{ fill: shade === null ? palette.paper : shareColour(shade), stroke: palette.rule },
  })

/** The words of a cell: of those with nothing in them smaller. */
function wordsOf({ words, notes, isEmpty }: MatrixCell, width: number): Drawn {
  const room = { x: width / 2, width: width - 8, anchor: 'middle' } as const
  return stacked([
    textBlock(words, { ...room, most: 4, ...(isEmpty || words.length > SHORT ? MIDDLING : NUMBER) }),
    ...notes.map((note) => textBlock(note, { ...room, size: width > ROOMY ? 12 : 10, most: 6 })),
  ])
}

/** From here on a cell has room for larger letters. */
const ROOMY = 320
/** Letters in a number; more are words. */
const SHORT = 8
const NUMBER = { size: 15, weight: 650 }
const MIDDLING = { size: 11, weight: 550 }
