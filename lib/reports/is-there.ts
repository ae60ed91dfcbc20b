import { type DashboardAccess, openDashboard } from '@/lib/storage/access'
import { loadDashboardArticle } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'

/** Whether there is a dashboard for whoever comes so and, where one is asked for, such an article on it. */
export async function isThere(
  db: Database,
  access: DashboardAccess,
  articleId: string | null = null,
): Promise<boolean> {
  const opened = await openDashboard(db, access)
  if (opened === null || articleId === null) return opened !== null
  return (await loadDashboardArticle(db, opened.dashboardId, articleId)) !== null
}
