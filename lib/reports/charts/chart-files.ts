import type { ChartId } from '@/lib/reports/charts/chart'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import { selectionQuery } from '@/lib/reports/selection'

/** Where a chart’s files are, drawn of the articles that its page shows. */
export interface ChartFiles {
  readonly chart: ChartId
  readonly svg: string
  readonly csv: string
  /** The same table, as spreadsheets take it from the clipboard. */
  readonly tsv: string
}

type Shown = Pick<DashboardReport, 'place' | 'selection'>

export function chartFilesOf({ place, selection }: Shown, chart: ChartId): ChartFiles {
  const query = selectionQuery(selection.selection)
  const fileAs = (format: string) => `${place.dashboard}/charts/${chart}.${format}${query}`
  return { chart, svg: fileAs('svg'), csv: fileAs('csv'), tsv: fileAs('tsv') }
}
