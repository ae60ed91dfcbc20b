import type { Chart } from '@/lib/reports/charts/chart'
import type { ChartSource } from '@/lib/reports/charts/chart-source'
import type { ChartedPage, ChartWanted } from '@/lib/reports/charts/charted-pages'
import { drawChart } from '@/lib/reports/charts/drawing/draw-chart'
import { csvText, tabbedText } from '@/lib/reports/csv'
import { slugOf } from '@/lib/reports/slug'
import type { Database } from '@/lib/storage/database'

/** A chart or its table as a file. */
export interface ChartReport {
  /** "the-hanoi-summit-tone.svg", in ASCII. */
  readonly fileName: string
  readonly contentType: string
  readonly text: string
}

export interface ChartRequest extends Omit<ChartWanted, 'name'> {
  readonly page: ChartedPage
  /** "tone.svg", "tone.csv". */
  readonly file: string
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

/** Null when the page is gone, the link does not work, or the page shows no such chart. */
export async function chartReport(
  db: Database,
  { page, access, file, query, origin, made }: ChartRequest,
): Promise<ChartReport | null> {
  const [name = '', extension = ''] = file.split('.')
  const format = formats.get(extension)
  const found = format && (await page(db, { access, name, query }))
  if (!found) return null
  const source = { ...found.source, address: `${origin}${found.source.address}`, made }
  return {
    fileName: `${slugOf(source.title)}-${name}.${extension}`,
    contentType: format.contentType,
    text: format.write(found.chart, source),
  }
}
