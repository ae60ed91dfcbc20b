import type { CampBar, CampMark } from '@/lib/reports/camp-bars'
import type { Chart } from '@/lib/reports/charts/chart'
import { ARTICLE_COLUMNS, articleCells, articleHead, type Headed } from '@/lib/reports/charts/figure-cells'
import type { Row } from '@/lib/reports/csv'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** The camps’ shares of each article; null while they are worked out, and where no camp is heard. */
export function campsChart({ voices }: DashboardReport): Chart | null {
  if (!voices || voices.marks.length === 0) return null
  return sharesOf(voices.rows, voices.marks)
}

interface SharesRow {
  readonly article: Headed
  readonly bars: readonly CampBar[]
  readonly n: number
}

/** Articles with the shares of the camps in what they attribute. */
export function sharesOf(rows: readonly SharesRow[], marks: readonly Omit<CampMark, 'camp'>[]): Chart {
  return {
    title: 'Shares of the camps',
    of: 'page',
    help: 'Of the n attributions to known sources of each article, with the 95\u00a0% interval of each share.',
    plot: {
      ...{ kind: 'stacked shares', marks },
      rows: rows.map(({ article, bars, n }) => ({ head: articleHead(article), bars, n })),
    },
    columns: [...ARTICLE_COLUMNS, 'camp', 'share', 'low', 'high', 'attributions', 'n'],
    cells: rows.flatMap(campCells),
  }
}

const campCells = ({ article, bars }: SharesRow): readonly Row[] =>
  bars.map(({ label, attributions: { value, interval, hits, n } }) => [
    ...articleCells(article),
    ...[label, value, interval?.low ?? null, interval?.high ?? null, hits, n],
  ])
