import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { locate } from '@/lib/storage/location'
import type { MigrationSession } from '@/lib/storage/migration-session'
import { StorageProblem } from '@/lib/storage/storage-problem'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const appliedRows = z.array(
  z.object({ migration_name: z.string(), checksum: z.string(), finished_at: z.unknown() }),
)

type AppliedMigration = z.infer<typeof appliedRows>[number]

function readMigrations(provider: string): readonly Migration[] {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma', provider, 'migrations')
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => ({ name, sql: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))
    .map((migration) => ({
      ...migration,
      checksum: createHash('sha256').update(migration.sql).digest('hex'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function openSession(url: string): Promise<MigrationSession> {
  const location = locate(url)
  if (location.provider === 'sqlite') {
    const { sqliteMigrationSession } = await import('@/lib/storage/sqlite/migration-session')
    return sqliteMigrationSession(location.file)
  }
  const { postgresqlMigrationSession } = await import('@/lib/storage/postgresql/migration-session')
  return postgresqlMigrationSession(location.url)
}

async function readApplied(session: MigrationSession): Promise<ReadonlyMap<string, AppliedMigration>> {
  await session.script(session.createTable)
  const rows = await session.query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  return new Map(appliedRows.parse(rows).map((row) => [row.migration_name, row]))
}

function checkUnchanged(migration: Migration, applied: AppliedMigration): void {
  if (!applied.finished_at) {
    throw new StorageProblem(
      `Migration ${migration.name} failed earlier. Repair the database, then delete that row of _prisma_migrations.`,
    )
  }
  if (applied.checksum === migration.checksum) return
  throw new StorageProblem(
    `Migration ${migration.name} was changed after it was applied. Restore its file, and write a new migration instead.`,
  )
}

async function apply(session: MigrationSession, { name, sql, checksum }: Migration): Promise<void> {
  const started = new Date().toISOString()
  await session.script(sql)
  await session.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
    [randomUUID(), checksum, name, started, new Date().toISOString()],
  )
}

/**
 * Brings a database up to prisma/<provider>/migrations, all or nothing, and records them as Prisma Migrate
 * does. Processes that migrate at once take turns. Returns the names it applied; throws a StorageProblem.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const migrations = readMigrations(locate(url).provider)
  const session = await openSession(url)
  try {
    const applied = await readApplied(session)
    const pending = migrations.filter((migration) => !applied.has(migration.name))
    for (const migration of migrations) {
      const before = applied.get(migration.name)
      if (before) checkUnchanged(migration, before)
      else await apply(session, migration)
    }
    await session.commit()
    return pending.map((migration) => migration.name)
  } finally {
    await session.close()
  }
}
