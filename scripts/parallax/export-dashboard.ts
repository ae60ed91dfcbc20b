import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exportReport } from '@/lib/reports/export-report'
import { exportTables } from '@/lib/reports/export-tables'
import type { Database } from '@/lib/storage/database'
import type { ExportCommand } from './arguments'
import { dashboardIdOf } from './named-dashboard'
import { userFolder } from './user-folder'

/** Writes every table of a dashboard as a CSV file into a folder, made if need be, and prints their paths. */
export async function exportDashboard(db: Database, { dashboard, out }: ExportCommand): Promise<number> {
  const access = { kind: 'owner', dashboardId: await dashboardIdOf(db, dashboard) } as const
  const folder = path.resolve(userFolder(), out)
  await mkdir(folder, { recursive: true })
  for (const { id: table } of exportTables) {
    const report = await exportReport(db, { access, table })
    if (!report) continue
    const file = path.join(folder, report.fileName)
    await writeFile(file, report.pieces)
    console.log(file)
  }
  return 0
}
