import { listDashboards } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'

/** The dashboard that a first start makes. */
export const DEMONSTRATION_ID = 'demonstration'

export interface DashboardListing {
  readonly id: string
  readonly title: string
  readonly topic: string
  readonly articles: number
  readonly outlets: number
  readonly createdAt: Date
  readonly href: string
  readonly isDemonstration: boolean
}

/** All dashboards, the demonstration first and then the newest. */
export async function homeReport(db: Database): Promise<readonly DashboardListing[]> {
  const dashboards = await listDashboards(db)
  return dashboards
    .map(({ id, title, topicName, articles, outlets, createdAt }) => ({
      ...{ id, title, articles, outlets, createdAt },
      topic: topicName,
      href: `/dashboards/${id}`,
      isDemonstration: id === DEMONSTRATION_ID,
    }))
    .sort((a, b) => Number(b.isDemonstration) - Number(a.isDemonstration))
}
