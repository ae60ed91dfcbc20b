import { listDashboards } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import { listTopics } from '@/lib/storage/topics'

export interface Choice {
  readonly id: string
  readonly label: string
}

/** Where imported articles can go. */
export interface ImportReport {
  readonly dashboards: readonly Choice[]
  readonly topics: readonly Choice[]
}

export async function importReport(db: Database): Promise<ImportReport> {
  const [dashboards, topics] = await Promise.all([listDashboards(db), listTopics(db)])
  return {
    dashboards: dashboards.map(({ id, title }) => ({ id, label: title })),
    topics: topics.map(({ id, name }) => ({ id, label: name })),
  }
}
