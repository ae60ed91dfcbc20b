import type { Chart, ChartId } from '@/lib/reports/charts/chart'
import { FIGURE_COLUMNS, figureCells } from '@/lib/reports/charts/figure-cells'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** The table of shares that this chart shades; null where the dashboard has none. */
export const heatMapChart =
  (chart: ChartId) =>
  ({ sections }: DashboardReport): Chart | null => {
    const table = sections.flatMap(({ tables }) => tables).find((each) => each.chart === chart)
    if (!table) return null
    return {
      title: table.title,
      help: table.caption,
      plot: { kind: 'heat map', rows: table.rows },
      columns: FIGURE_COLUMNS,
      cells: figureCells(table.rows),
    }
  }
