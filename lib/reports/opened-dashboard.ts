import { type DashboardAccess, openDashboard } from '@/lib/storage/access'
import { type Dashboard, findDashboard } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import { latestCodebook, type PublishedCodebook } from '@/lib/storage/topics'

/** A dashboard that someone may see, under its topic's newest codebook. */
export interface OpenedDashboard {
  readonly dashboard: Dashboard
  readonly published: PublishedCodebook
  readonly readOnly: boolean
}

/** Null when the dashboard is gone or the link does not work. */
export async function openPublished(db: Database, access: DashboardAccess): Promise<OpenedDashboard | null> {
  const opened = await openDashboard(db, access)
  const dashboard = opened && (await findDashboard(db, opened.dashboardId))
  const published = dashboard && (await latestCodebook(db, dashboard.topicId))
  return dashboard && published ? { dashboard, published, readOnly: opened.readOnly } : null
}
