import { axisOf } from '@/lib/reports/axis'
import type { Chart, PlotOf } from '@/lib/reports/charts/chart'
import { LEANING_COLUMNS, leaningCells, VALUE_COLUMNS, valueCells } from '@/lib/reports/charts/figure-cells'
import { BAND } from '@/lib/reports/charts/tone-chart'
import type { OutletStrip } from '@/lib/reports/comparison/outlet-strips'
import { type PairCell, pairsEntry } from '@/lib/reports/comparison/pairs-section'
import type { Row } from '@/lib/reports/csv'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** Every two articles or outlets; null where there are not two. */
export function pairsChart({ comparison }: DashboardReport): Chart | null {
  const section = comparison?.pairs
  if (!section || section.tables.every(({ rows }) => rows.length === 0)) return null
  return {
    ...{ title: pairsEntry.heading, of: 'all' },
    help: `${pairsEntry.help} n counts the ${section.of === 'articles' ? 'sentences of an article' : 'articles of an outlet'}.`,
    plot: { kind: 'pairs', tables: section.tables },
    columns: ['measure', 'first', 'second', 'difference', 'low', 'high', 'adjusted p', 'verdict', ...COUNTS],
    cells: section.tables.flatMap(({ label, rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => [label, ...pairCells(cell)])),
    ),
  }
}

const COUNTS = ['n of the first', 'n of the second']

const pairCells = ({ difference, sides: [first, second], verdict }: PairCell): Row => [
  ...[first.name, second.name, difference.difference],
  ...[difference.interval?.low ?? null, difference.interval?.high ?? null, difference.adjusted],
  ...[verdict, first.n, second.n],
]

/** Each outlet’s tones with their intervals; null where articles are compared. */
export function outletsChart({ comparison }: DashboardReport): Chart | null {
  const tables = comparison?.pairs?.tables ?? []
  const strips = tables.flatMap((table) => table.strips?.rows ?? [])
  if (strips.length === 0) return null
  const outlets = outletsIn(strips)
  const rows = outlets.map(drawnRow)
  const notes = tables.flatMap((table) =>
    table.strips?.note ? [`${table.label}: ${table.strips.note}`] : [],
  )
  return {
    ...{ title: 'Tone, outlet by outlet', of: 'all' },
    help: `The mean of each outlet’s articles, every article counting once. ${BAND} n counts articles. ${notes.join(' ')}`,
    plot: { kind: 'intervals', axis: axisOf(rows.flatMap(({ figures }) => figures)), rows },
    columns: ['outlet', ...LEANING_COLUMNS, ...VALUE_COLUMNS],
    cells: outlets.flatMap((own) => own.map(stripCells)),
  }
}

/** For each outlet its values, one in each measure. */
function outletsIn(strips: readonly OutletStrip[]): readonly (readonly OutletStrip[])[] {
  const outlets = [...new Set(strips.map(({ outlet }) => outlet))]
  return outlets.map((outlet) => strips.filter((strip) => strip.outlet === outlet))
}

const drawnRow = (own: readonly OutletStrip[]): PlotOf<'intervals'>['rows'][number] => ({
  head: { name: own[0]?.outlet ?? '', words: '', note: '' },
  figures: own.map(({ figure }) => figure),
})

const stripCells = ({ outlet, leaningLabel, figure }: OutletStrip): Row => [
  ...[outlet, ...leaningCells(leaningLabel)],
  ...valueCells(figure),
]
