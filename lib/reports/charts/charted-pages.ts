import { type ArticleReport, articleReport } from '@/lib/reports/article-report'
import type { Chart } from '@/lib/reports/charts/chart'
import type { ChartSource } from '@/lib/reports/charts/chart-source'
import { articleCharts, type Charts, compareCharts, dashboardCharts } from '@/lib/reports/charts/charts'
import { type CompareReport, compareReport } from '@/lib/reports/compare-report'
import { type DashboardReport, dashboardReport } from '@/lib/reports/dashboard-report'
import { readingIn, readPage } from '@/lib/reports/reading'
import { selectionIn } from '@/lib/reports/selection'
import { sideBySideIn } from '@/lib/reports/side-by-side'
import { counted, dayInWords } from '@/lib/reports/wording'
import type { DashboardAccess } from '@/lib/storage/access'
import type { Database } from '@/lib/storage/database'

/** Which chart is asked for. */
export interface ChartWanted {
  readonly access: DashboardAccess
  /** As in its address. */
  readonly name: string
  /** What is chosen, as in the address of its page. */
  readonly query: string
}

/** A chart with what an image says of its page, whose address is that within the site. */
export interface SourcedChart {
  readonly chart: Chart
  readonly source: Omit<ChartSource, 'made'>
}

/** Finds a chart as its page shows it; null where the page has none by that name, or is not there. */
export type ChartedPage = (db: Database, wanted: ChartWanted) => Promise<SourcedChart | null>

interface Page<Report> {
  readonly charts: Charts<Report>
  readonly load: (db: Database, wanted: ChartWanted) => Promise<Report | null>
  readonly sourceOf: (report: Report, chart: Chart) => SourcedChart['source']
}

const chartedPage =
  <Report>({ charts, load, sourceOf }: Page<Report>): ChartedPage =>
  async (db, wanted) => {
    const entry = Object.entries(charts).find(([name]) => name === wanted.name)
    const report = entry && (await load(db, wanted))
    const chart = report && entry[1](report)
    return chart ? { chart, source: sourceOf(report, chart) } : null
  }

export const chartedDashboard = chartedPage<DashboardReport>({
  charts: dashboardCharts,
  load: (db, { access, query }) => dashboardReport(db, access, selectionIn(query)),
  sourceOf: ({ title, selection, size }, { of }) => ({
    title,
    address: selection.here,
    articles: [selection.chosen ?? size, of === 'page' ? selection.shown : null]
      .filter((each) => each !== null)
      .join('. '),
  }),
})

export const chartedArticle = (articleId: string): ChartedPage =>
  chartedPage<ArticleReport>({
    charts: articleCharts,
    load: (db, { access, query }) => articleReport(db, { access, articleId, reading: readingIn(query) }),
    sourceOf: ({ head: { title, outlet, date }, leftOut, href, reading }) => ({
      title,
      address: readPage(href, reading),
      articles: [
        outlet ?? 'Outlet not given',
        date ? dayInWords(date) : 'date not given',
        ...(leftOut
          ? [`without ${counted(leftOut.sentences.length, 'sentence')} that a reader left out`]
          : []),
      ].join(', '),
    }),
  })

export const chartedSideBySide = chartedPage<CompareReport>({
  charts: compareCharts,
  load: (db, { access, query }) => compareReport(db, { access, sideBySide: sideBySideIn(query) }),
  sourceOf: ({ dashboardTitle, here, together }) => ({
    title: dashboardTitle,
    address: here,
    articles: `${counted(together?.columns.length ?? 0, 'article')} side by side`,
  }),
})
