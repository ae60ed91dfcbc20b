import { DatabaseSync } from '@photostructure/sqlite'
import { makeFolderFor } from '@/lib/storage/location'
import type { MigrationSession } from '@/lib/storage/migration-session'
import { translated } from '@/lib/storage/sqlite/errors'
import { StorageProblem } from '@/lib/storage/storage-problem'

const PATIENCE_MS = 30_000

const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

type Handle = InstanceType<typeof DatabaseSync>

/** Keys are checked at the end, not on the way: rebuilding a table drops it, which would drop its children. */
function begin(file: string): Handle {
  const handle = new DatabaseSync(file, { timeout: PATIENCE_MS, enableForeignKeyConstraints: false })
  handle.exec('PRAGMA journal_mode = WAL')
  handle.exec('BEGIN IMMEDIATE')
  return handle
}

function commit(handle: Handle): void {
  const orphans = handle.prepare('PRAGMA foreign_key_check').all()
  if (orphans.length > 0) throw new StorageProblem('A migration would leave rows that refer to nothing.')
  handle.exec('COMMIT')
}

export async function sqliteMigrationSession(file: string): Promise<MigrationSession> {
  const translating = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw translated(error, file)
    }
  }
  makeFolderFor(file)
  const handle = translating(() => begin(file))
  return {
    createTable,
    script: async (sql) => translating(() => handle.exec(sql)),
    query: async (sql, args = []) => translating(() => handle.prepare(sql).all(...args)),
    commit: async () => translating(() => commit(handle)),
    close: async () => handle.close(),
  }
}
