import { listDashboards } from '@/lib/storage/dashboards'
import { type Database, database } from '@/lib/storage/database'
import { listTopics } from '@/lib/storage/topics'
import { publishTopics } from '../publish-topics'
import { addressOf } from './address'
import type { Command } from './arguments'
import { exportDashboard } from './export-dashboard'
import { importFiles } from './import-files'
import { shareDashboard } from './share-dashboard'
import { formatTable } from './table'

/** Runs a command on this process's database and returns the exit code. */
export async function run(command: Exclude<Command, { name: 'help' }>): Promise<number> {
  const db = await database()
  try {
    await publishTopics(db)
    return await runOn(db, command)
  } finally {
    await db.$disconnect()
  }
}

async function runOn(db: Database, command: Exclude<Command, { name: 'help' }>): Promise<number> {
  switch (command.name) {
    case 'import':
      return importFiles(db, command)
    case 'share':
      return shareDashboard(db, command.dashboard)
    case 'export':
      return exportDashboard(db, command)
    case 'topics':
      return print(['topic', 'version', 'name'], await topicRows(db))
    case 'dashboards':
      return print(['articles', 'topic', 'title', 'address'], await dashboardRows(db))
  }
}

function print(header: readonly string[], rows: readonly (readonly string[])[]): number {
  console.log(formatTable([header, ...rows]))
  return 0
}

const topicRows = async (db: Database) =>
  (await listTopics(db)).map(({ id, version, name }) => [id, String(version), name])

const dashboardRows = async (db: Database) =>
  (await listDashboards(db)).map(({ id, topicId, title, articles }) => [
    String(articles),
    topicId,
    title,
    addressOf(`/dashboards/${id}`),
  ])
