import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { openDatabase } from '@/lib/storage/database'
import { migrate } from '@/lib/storage/migrate'
import { pendingMigration } from '../../scripts/prisma/migrations.mjs'
import { schemaFor } from '../../scripts/prisma/providers.mjs'
import { migrationBetween } from '../../scripts/prisma/schema-engine.mjs'
import { ended, spawnScript } from '../processes'
import { describeOnBoth, newPostgresqlUrl, newSqliteUrl } from './databases'

const folderOf = (provider: string) => path.join('prisma', provider, 'migrations')

const migrationNames = (provider: string): readonly string[] =>
  readdirSync(folderOf(provider), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Migrates in a process of its own; resolves to the names it applied. */
async function migrateElsewhere(url: string): Promise<readonly string[]> {
  const { code, output } = await ended(spawnScript(path.join(import.meta.dirname, 'migrate-once.ts'), [url]))
  expect(code, output).toBe(0)
  return JSON.parse(output)
}

describeOnBoth('migrate', ({ name, newUrl }) => {
  const provider = name.toLowerCase()

  test('applies every migration, once', async () => {
    const url = await newUrl()
    expect(await migrate(url)).toEqual(migrationNames(provider))
    expect(await migrate(url)).toEqual([])
  })

  test('records them as Prisma Migrate does', async () => {
    const url = await newUrl()
    await migrate(url)
    const db = await openDatabase(url)
    const rows = await db.$queryRawUnsafe(
      'SELECT migration_name, checksum, finished_at, rolled_back_at, logs FROM _prisma_migrations WHERE applied_steps_count = 1 ORDER BY migration_name',
    )
    await db.$disconnect()
    const expected = migrationNames(provider).map((migration) => ({
      migration_name: migration,
      checksum: createHash('sha256')
        .update(readFileSync(path.join(folderOf(provider), migration, 'migration.sql')))
        .digest('hex'),
      finished_at: expect.any(Date),
      rolled_back_at: null,
      logs: null,
    }))
    expect(rows).toEqual(expected)
  })

  test('lets several migrate at once: one applies, the others find it done', async () => {
    const url = await newUrl()
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrateElsewhere(url)))
    expect(applied.flat().sort()).toEqual([...migrationNames(provider)])
  })

  test('refuses a migration that was changed after it was applied', async () => {
    const url = await newUrl()
    await migrate(url)
    const db = await openDatabase(url)
    await db.$executeRawUnsafe("UPDATE _prisma_migrations SET checksum = 'other'")
    await db.$disconnect()
    await expect(migrate(url)).rejects.toThrow(/was changed after it was applied/)
  })
})

describe('the migrations', () => {
  test.each(['sqlite', 'postgresql'])('hold all that schema.prisma asks for (%s)', async (provider) => {
    expect(await pendingMigration(provider)).toBe('')
  })

  test('notice a column that schema.prisma has and they do not', async () => {
    const before = schemaFor('sqlite')
    const after = before.replace('model Topic {', 'model Topic {\n  colour String?')
    expect(await migrationBetween('sqlite', before, after)).toContain('ADD COLUMN "colour"')
  })

  test('build the very tables that schema.prisma describes, on SQLite', async () => {
    const described = new DatabaseSync(':memory:')
    described.exec(await migrationBetween('sqlite', null, schemaFor('sqlite')))
    const url = await newSqliteUrl()
    await migrate(url)
    const migrated = new DatabaseSync(url.replace('file:', ''))
    expect(sqliteTables(migrated)).toEqual(sqliteTables(described))
    migrated.close()
    described.close()
  })

  test.skipIf(!inject('postgresql'))(
    'build the very tables that schema.prisma describes, on PostgreSQL (skipped where it is not installed)',
    async () => {
      const [describedUrl, migratedUrl] = [await newPostgresqlUrl(), await newPostgresqlUrl()]
      await migrate(migratedUrl)
      const described = await postgresqlColumns(
        describedUrl,
        await migrationBetween('postgresql', null, schemaFor('postgresql')),
      )
      expect(described.length).toBeGreaterThan(40)
      expect(await postgresqlColumns(migratedUrl)).toEqual(described)
    },
  )
})

/** Columns, keys and indexes by table, as SQLite itself reports them. */
function sqliteTables(handle: InstanceType<typeof DatabaseSync>) {
  const names = handle
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all()
  return names.map(({ name }) => ({
    name,
    columns: handle
      .prepare(`SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('${name}')`)
      .all(),
    keys: handle.prepare(`SELECT * FROM pragma_foreign_key_list('${name}')`).all(),
    indexes: handle
      .prepare(`SELECT name, "unique", origin FROM pragma_index_list('${name}') ORDER BY name`)
      .all(),
  }))
}

/** Columns, constraints and indexes of a database, after running a script on it. */
async function postgresqlColumns(url: string, script = ''): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(script)
  const { rows: columns } = await client.query(
    `SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY table_name, column_name`,
  )
  const { rows: constraints } = await client.query(
    `SELECT conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1, 2`,
  )
  const { rows: indexes } = await client.query(
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  )
  await client.end()
  return [...columns, ...constraints, ...indexes]
}
