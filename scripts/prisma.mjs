// node scripts/prisma.mjs generate      one client per database
// node scripts/prisma.mjs new NAME      the next migration for each database, from prisma/schema.prisma
// node scripts/prisma.mjs check         fails when schema.prisma has changes that no migration holds
import { generateClients } from './prisma/generate.mjs'

const [command, name] = process.argv.slice(2)

async function newMigration() {
  if (!/^[a-z0-9_]+$/.test(name ?? '')) throw new Error('Give the migration a name: lower_case_words')
  const { writeMigrations } = await import('./prisma/migrations.mjs')
  const written = await writeMigrations(name)
  console.log(written.length > 0 ? written.join('\n') : 'schema.prisma has no changes to migrate')
}

async function check() {
  const { providersBehind } = await import('./prisma/migrations.mjs')
  const behind = await providersBehind()
  if (behind.length > 0) {
    throw new Error(
      `schema.prisma has changes without a migration (${behind.join(', ')}): npm run prisma:migration -- NAME`,
    )
  }
}

const commands = { generate: generateClients, new: newMigration, check }

try {
  const chosen = commands[command]
  if (!chosen) throw new Error('Usage: node scripts/prisma.mjs generate | new NAME | check')
  await chosen()
  process.exit(0)
} catch (error) {
  if (error.output) console.error(error.output)
  console.error(error.message)
  process.exit(1)
}
