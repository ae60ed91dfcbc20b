import type { ArticleReport } from '@/lib/reports/article-report'
import { articleCampsChart, articleToneChart, courseChart } from '@/lib/reports/charts/article-charts'
import { campsChart } from '@/lib/reports/charts/camps-chart'
import type { Chart } from '@/lib/reports/charts/chart'
import { coverageChart } from '@/lib/reports/charts/coverage-chart'
import { factsChart } from '@/lib/reports/charts/facts-chart'
import { heatMapChart } from '@/lib/reports/charts/heat-map-chart'
import { outletsChart, pairsChart } from '@/lib/reports/charts/pairs-chart'
import { timelineChart } from '@/lib/reports/charts/timeline-chart'
import { comparedToneChart, toneChart } from '@/lib/reports/charts/tone-chart'
import type { CompareReport } from '@/lib/reports/compare-report'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** How each chart of a page is made from what the page shows, by its name in addresses; null where it is not shown. */
export type Charts<Report> = Readonly<Record<string, (report: Report) => Chart | null>>

/** The charts of a dashboard, in its order. */
export const dashboardCharts = {
  tone: toneChart,
  frames: heatMapChart('frames'),
  'topic-frames': heatMapChart('topic-frames'),
  wording: heatMapChart('wording'),
  voices: heatMapChart('voices'),
  camps: campsChart,
  outlets: outletsChart,
  pairs: pairsChart,
  facts: factsChart,
  coverage: coverageChart,
  timeline: timelineChart,
} satisfies Charts<DashboardReport>

/** Those of an article’s page. */
export const articleCharts = {
  tone: articleToneChart,
  course: courseChart,
  camps: articleCampsChart,
} satisfies Charts<ArticleReport>

/** Those of articles side by side. */
export const compareCharts = { tone: comparedToneChart } satisfies Charts<CompareReport>

export type ChartId = keyof typeof dashboardCharts | keyof typeof articleCharts | keyof typeof compareCharts
