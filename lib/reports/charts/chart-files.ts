import type { ChartId } from '@/lib/reports/charts/charts'

/** Where a chart’s files are, drawn of what its page shows. */
export interface ChartFiles {
  readonly chart: ChartId
  readonly svg: string
  readonly csv: string
  /** The same table, as spreadsheets take it from the clipboard. */
  readonly tsv: string
}

/** The files of a chart on the page with this address, its choices included. */
export function chartFilesOn(here: string, chart: ChartId): ChartFiles {
  const [page = '', query] = here.split('?')
  const fileAs = (format: string) => `${page}/charts/${chart}.${format}${query ? `?${query}` : ''}`
  return { chart, svg: fileAs('svg'), csv: fileAs('csv'), tsv: fileAs('tsv') }
}
