import { campsChart } from '@/lib/reports/charts/camps-chart'
import type { Chart, ChartId } from '@/lib/reports/charts/chart'
import { heatMapChart } from '@/lib/reports/charts/heat-map-chart'
import { toneChart } from '@/lib/reports/charts/tone-chart'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** How each chart is made from what its page shows; null where the page does not show it. */
export const charts: Readonly<Record<ChartId, (report: DashboardReport) => Chart | null>> = {
  tone: toneChart,
  frames: heatMapChart('frames'),
  'topic-frames': heatMapChart('topic-frames'),
  wording: heatMapChart('wording'),
  camps: campsChart,
}
