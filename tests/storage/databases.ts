import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Database, openDatabase } from '@/lib/storage/database'
import { migrate } from '@/lib/storage/migrate'

const cleanups: (() => void)[] = []

/** A folder that is gone after the tests of this file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-test-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

afterAll(() => {
  for (const cleanUp of cleanups.splice(0)) cleanUp()
})

const server = inject('postgresql')

/** The address of a new, empty SQLite file. */
export const newSqliteUrl = async (): Promise<string> => `file:${path.join(temporaryFolder(), 'test.db')}`

/** The address of a new, empty database on the server of this run. */
export async function newPostgresqlUrl(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return `${server}/${name}`
}

interface Kind {
  readonly name: string
  readonly newUrl: () => Promise<string>
}

const sqlite: Kind = { name: 'SQLite', newUrl: newSqliteUrl }
const postgresql: Kind = { name: 'PostgreSQL', newUrl: newPostgresqlUrl }

/** Runs the same tests on each database; those on PostgreSQL only where it is installed. */
export function describeOnBoth(title: string, tests: (kind: Kind) => void): void {
  describe(`${title} on SQLite`, () => tests(sqlite))
  if (server) describe(`${title} on PostgreSQL`, () => tests(postgresql))
  else describe.skip(`${title} on PostgreSQL (skipped: PostgreSQL is not installed)`, () => tests(postgresql))
}

/** A migrated database for the tests of one `describe`, closed after them. */
export function migratedDatabase(kind: Kind): () => Database {
  let db: Database | null = null
  beforeAll(async () => {
    const url = await kind.newUrl()
    await migrate(url)
    db = await openDatabase(url)
  })
  afterAll(() => db?.$disconnect())
  return () => {
    if (!db) throw new Error('The database is open only while tests run')
    return db
  }
}
