import type { Chart } from '@/lib/reports/charts/chart'
import type { PlottedPoint } from '@/lib/reports/comparison/timeline-points'
import type { Row } from '@/lib/reports/csv'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** Tone over time, outlet below outlet; null where the articles’ dates do not span two periods. */
export function timelineChart({ comparison }: DashboardReport): Chart | null {
  const section = comparison?.timeline
  if (!section) return null
  const { title, lanes, notes, axis } = section
  const read = `Up is ${axis.sides?.high}, down ${axis.sides?.low}. A bar is a 95\u00a0% interval; where it reaches across zero, the tone cannot be told from neutral and is drawn in grey.`
  return {
    ...{ title, of: 'all' },
    help: [read, 'Beside each lane n counts its articles.', ...notes].join(' '),
    plot: { kind: 'timeline', section },
    columns: ['lane', 'from', 'until', 'tone', 'low', 'high', 'articles', 'sentences'],
    cells: lanes.flatMap(({ name, points }) => points.map((point) => [name, ...pointCells(point)])),
  }
}

const pointCells = ({ from, until, figure, measured }: PlottedPoint): Row => [
  ...[from, until, figure.value],
  ...[figure.interval?.low ?? null, figure.interval?.high ?? null, measured, figure.n],
]
