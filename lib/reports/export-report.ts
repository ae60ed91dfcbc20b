import { ENGINE } from '@/lib/analysis/engine'
import { analyseArticle } from '@/lib/jobs/analyse-dashboard'
import { csvPieces, type Row } from '@/lib/reports/csv'
import { type ExportTable, exportTables } from '@/lib/reports/export-tables'
import { type OpenedDashboard, openPublished } from '@/lib/reports/opened-dashboard'
import type { Place } from '@/lib/reports/place'
import { slugOf } from '@/lib/reports/slug'
import type { DashboardAccess } from '@/lib/storage/access'
import type { ArticleHead } from '@/lib/storage/articles'
import { listArticles } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'

/** One table of a dashboard as a CSV file. */
export interface ExportReport {
  /** "the-hanoi-summit-measurements.csv", in ASCII. */
  readonly fileName: string
  /** The file's text, read as it is taken: large dashboards are never in memory as a whole. */
  readonly pieces: AsyncGenerator<string>
}

export interface ExportRequest {
  readonly access: DashboardAccess
  /** Id of one of the tables. */
  readonly table: string
}

/** Null when the dashboard is gone, the link does not work, or there is no such table. */
export async function exportReport(
  db: Database,
  { access, table: id }: ExportRequest,
): Promise<ExportReport | null> {
  const table = exportTables.find((each) => each.id === id)
  const opened = table && (await openPublished(db, access))
  if (!opened) return null
  const columns = [...ARTICLE_COLUMNS, ...table.columns]
  return {
    fileName: `${slugOf(opened.dashboard.title)}-${table.id}.csv`,
    pieces: csvPieces(columns, batchesOf(db, opened, table)),
  }
}

const ARTICLE_COLUMNS = ['article', 'outlet', 'title', 'date', 'url', 'leaning', 'leaning_rated_by']

const articleCells = ({ id, outlet, title, date, url, leaningLabel }: ArticleHead): Row => [
  ...[id, outlet, title, date, url],
  ...[leaningLabel?.leaning ?? null, leaningLabel?.ratedBy ?? null],
]

/** The rows of one article after the other, in the dashboard's order; one that was not analysed yet is. */
async function* batchesOf(
  db: Database,
  { dashboard, published }: OpenedDashboard,
  table: ExportTable,
): AsyncGenerator<readonly Row[]> {
  for (const head of await listArticles(db, dashboard.id)) {
    await analyseArticle(db, head.id, published)
    const rows = await table.rowsOf({ db, head, published, engine: ENGINE })
    yield rows.map((row) => [...articleCells(head), ...row])
  }
}

/** A file that a dashboard's page offers. */
export interface Download {
  readonly label: string
  readonly row: string
  readonly href: string
}

/** One for each table. */
export const downloadsOf = ({ dashboard }: Place): readonly Download[] =>
  exportTables.map(({ id, label, row }) => ({ label, row, href: `${dashboard}/export/${id}` }))
