import type { Chart } from '@/lib/reports/charts/chart'
import type { ChartSource } from '@/lib/reports/charts/chart-source'
import { charts } from '@/lib/reports/charts/charts'
import { drawChart } from '@/lib/reports/charts/drawing/draw-chart'
import { csvText, tabbedText } from '@/lib/reports/csv'
import { dashboardReport } from '@/lib/reports/dashboard-report'
import { selectionIn } from '@/lib/reports/selection'
import { slugOf } from '@/lib/reports/slug'
import type { DashboardAccess } from '@/lib/storage/access'
import type { Database } from '@/lib/storage/database'

/** A chart or its table as a file. */
export interface ChartReport {
  /** "the-hanoi-summit-tone.svg", in ASCII. */
  readonly fileName: string
  readonly contentType: string
  readonly text: string
}

export interface ChartRequest {
  readonly access: DashboardAccess
  /** "tone.svg", "tone.csv". */
  readonly file: string
  /** Which articles, as in the address of the dashboard. */
  readonly query: string
  /** Where the server is asked: "https://parallax.example". */
  readonly origin: string
  readonly made: Date
}

interface Format {
  readonly contentType: string
  readonly write: (chart: Chart, source: ChartSource) => string
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['svg', { contentType: 'image/svg+xml; charset=utf-8', write: drawChart }],
  ['csv', { contentType: 'text/csv; charset=utf-8; header=present', write: csvText }],
  ['tsv', { contentType: 'text/tab-separated-values; charset=utf-8; header=present', write: tabbedText }],
])

/** Null when the dashboard is gone, the link does not work, or the page shows no such chart. */
export async function chartReport(
  db: Database,
  { access, file, query, origin, made }: ChartRequest,
): Promise<ChartReport | null> {
  const [name = '', extension = ''] = file.split('.')
  const format = formats.get(extension)
  const entry = Object.entries(charts).find(([id]) => id === name)
  const report = format && entry && (await dashboardReport(db, access, selectionIn(query)))
  const chart = report && entry[1](report)
  if (!chart) return null
  const { title, selection, size } = report
  const articles = [selection.chosen ?? size, selection.shown].filter((each) => each !== null).join('. ')
  const source = { title, address: `${origin}${selection.here}`, articles, made }
  return {
    fileName: `${slugOf(title)}-${name}.${extension}`,
    contentType: format.contentType,
    text: format.write(chart, source),
  }
}
