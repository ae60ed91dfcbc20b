import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../steps/run.mjs'
import { providers, schemaFor } from './providers.mjs'
import { migrationBetween } from './schema-engine.mjs'

const folderOf = (provider) => path.join(root, 'prisma', provider)

/** The schema that the newest migration leads to, kept beside the migrations. */
const snapshotOf = (provider) => path.join(folderOf(provider), 'schema.snapshot.prisma')

/** SQL that schema.prisma asks for and no migration holds yet; empty when there is none. */
export async function pendingMigration(provider) {
  const snapshot = snapshotOf(provider)
  const from = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : null
  return migrationBetween(provider, from, schemaFor(provider))
}

function write(provider, name, sql) {
  const folder = path.join(folderOf(provider), 'migrations')
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
  writeFileSync(path.join(folder, 'migration_lock.toml'), `provider = "${provider}"\n`)
  writeFileSync(snapshotOf(provider), schemaFor(provider))
}

/** Writes the next migration for every database that needs one; returns their paths. */
export async function writeMigrations(title) {
  const name = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${title}`
  const written = []
  for (const provider of providers) {
    const sql = await pendingMigration(provider)
    if (sql === '') continue
    write(provider, name, sql)
    written.push(`prisma/${provider}/migrations/${name}`)
  }
  return written
}

/** The databases whose migrations lag behind schema.prisma. */
export async function providersBehind() {
  const pending = await Promise.all(providers.map(pendingMigration))
  return providers.filter((_, index) => pending[index] !== '')
}
