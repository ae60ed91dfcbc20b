import type { Chart } from '@/lib/reports/charts/chart'
import { ARTICLE_COLUMNS, articleCells } from '@/lib/reports/charts/figure-cells'
import type { VoicesRow } from '@/lib/reports/compared-voices-report'
import type { Row } from '@/lib/reports/csv'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** The camps’ shares of each article; null while they are worked out, and where no camp is heard. */
export function campsChart({ voices }: DashboardReport): Chart | null {
  if (!voices || voices.marks.length === 0) return null
  const { marks, rows } = voices
  return {
    title: 'Shares of the camps',
    help: 'Of the n attributions to known sources of each article, with the 95 % interval of each share.',
    plot: { kind: 'stacked shares', marks, rows },
    columns: [...ARTICLE_COLUMNS, 'camp', 'share', 'low', 'high', 'attributions', 'n'],
    cells: rows.flatMap(campCells),
  }
}

const campCells = ({ article, bars }: VoicesRow): readonly Row[] =>
  bars.map(({ label, attributions: { value, interval, hits, n } }) => [
    ...articleCells(article),
    ...[label, value, interval?.low ?? null, interval?.high ?? null, hits, n],
  ])
