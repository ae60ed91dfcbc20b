import pg from 'pg'
import type { MigrationSession } from '@/lib/storage/migration-session'
import { StorageProblem } from '@/lib/storage/storage-problem'

/** The advisory lock that Prisma Migrate itself takes. */
const LOCK = 72707369

const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'no reason was given'
  return error.message || ('code' in error ? String(error.code) : error.name)
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return client
  } catch (cause) {
    const reason = reasonOf(cause)
    throw new StorageProblem(
      `Cannot open the PostgreSQL database that DATABASE_URL names (${reason}). Check that the server runs and that name and password are right.`,
      { cause },
    )
  }
}

/** "a = ? and b = ?" → "a = $1 and b = $2". */
function numbered(sql: string): string {
  let count = 0
  return sql.replace(/\?/g, () => {
    count += 1
    return `$${count}`
  })
}

export async function postgresqlMigrationSession(url: string): Promise<MigrationSession> {
  const client = await connect(url)
  const script = async (sql: string) => {
    await client.query(sql)
  }
  await script(`BEGIN; SELECT pg_advisory_xact_lock(${LOCK})`)
  return {
    createTable,
    script,
    query: async (sql, args = []) => (await client.query(numbered(sql), [...args])).rows,
    commit: () => script('COMMIT'),
    close: () => client.end(),
  }
}
