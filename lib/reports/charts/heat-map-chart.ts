import type { Chart, MatrixCell } from '@/lib/reports/charts/chart'
import { articleHead, FIGURE_COLUMNS, figureCells } from '@/lib/reports/charts/figure-cells'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import type { Figure } from '@/lib/reports/figure'
import { shareStep } from '@/lib/reports/share-step'
import { nOf, rangeInWords, writerOf } from '@/lib/reports/wording'

/** The table of shares that this chart shades; null where the dashboard has none. */
export const heatMapChart =
  (chart: string) =>
  ({ sections }: DashboardReport): Chart | null => {
    const table = sections.flatMap(({ tables }) => tables).find((each) => each.chart === chart)
    if (!table) return null
    const { title, caption, rows } = table
    return {
      ...{ title, of: 'page', help: caption },
      plot: {
        kind: 'matrix',
        columns: rows[0]?.figures.map(({ label }) => label) ?? [],
        rows: rows.map((row) => ({ head: articleHead(row), cells: row.figures.map(figureCell) })),
      },
      columns: FIGURE_COLUMNS,
      cells: figureCells(rows),
    }
  }

function figureCell({ value, interval, n, missing, scale }: Figure): MatrixCell {
  return {
    words: value === null ? missing : writerOf(scale)(value),
    notes: [...(interval ? [rangeInWords(interval, scale)] : []), nOf(n)],
    shade: value === null || scale.sides ? null : shareStep(value),
    isEmpty: value === null,
  }
}
