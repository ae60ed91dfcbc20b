import type { Chart } from '@/lib/reports/charts/chart'
import { FIGURE_COLUMNS, figureCells } from '@/lib/reports/charts/figure-cells'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** Each article’s tones, side by side; null where there is no article. */
export function toneChart({ sections, axis, target }: DashboardReport): Chart | null {
  const section = sections.find(({ id }) => id === 'tone')
  const rows = section?.tables[0]?.rows
  if (!section || !rows) return null
  return {
    title: section.heading,
    help: `${section.help} The band is a 95 % interval; where it reaches across zero, the tone cannot be told from neutral and is drawn in grey. n counts the sentences that speak of ${target}.`,
    plot: { kind: 'intervals', axis, rows },
    columns: FIGURE_COLUMNS,
    cells: figureCells(rows),
  }
}
