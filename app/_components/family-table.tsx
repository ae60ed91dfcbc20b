import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import type { FiguresTable as Table } from '@/lib/reports/dashboard-sections'
import { ChartTools } from './charts/chart-tools'
import { FiguresTable } from './figures-table'

interface FamilyTableProps {
  readonly table: Table
  readonly report: DashboardReport
}

/** A table of figures, which is taken along as a chart where its shares are shaded. */
export function FamilyTable({ table, report }: FamilyTableProps) {
  return (
    <>
      <FiguresTable table={table} place={report.place} />
      {table.chart && (
        <ChartTools title={table.title} files={chartFilesOn(report.selection.here, table.chart)} />
      )}
    </>
  )
}
