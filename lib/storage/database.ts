import { type Prisma, PrismaClient } from '@/lib/generated/sqlite/client'
import { databaseUrl, locate } from '@/lib/storage/location'
import { migrate } from '@/lib/storage/migrate'
import { sqliteAdapter } from '@/lib/storage/sqlite/adapter'

/** Either database: PostgreSQL's client is used as SQLite's, which is the narrower of the two. */
export type Database = PrismaClient

/** What queries need: a database, or a transaction that is open on it. */
export type Queries = Prisma.TransactionClient

// Writers queue for the file. Longer than the SQLite adapter waits, so that its words are the ones a person reads.
const transactionOptions = { maxWait: 40_000, timeout: 60_000 }

async function openPostgresql(url: string): Promise<Database> {
  const [{ PrismaClient: PostgresqlClient }, { PrismaPg }] = await Promise.all([
    import('@/lib/generated/postgresql/client'),
    import('@prisma/adapter-pg'),
  ])
  const adapter = new PrismaPg({ connectionString: url, max: 10 })
  return new PostgresqlClient({ adapter, transactionOptions }) as unknown as Database
}

/** Opens a database as it is; throws a StorageProblem when it cannot. */
export async function openDatabase(url: string): Promise<Database> {
  const location = locate(url)
  if (location.provider === 'postgresql') return openPostgresql(location.url)
  return new PrismaClient({ adapter: sqliteAdapter(location.file), transactionOptions })
}

async function openMigrated(url: string): Promise<Database> {
  await migrate(url)
  return openDatabase(url)
}

// On globalThis, because a development server loads this module anew after each change.
const shared: typeof globalThis & { parallaxDatabase?: Promise<Database> } = globalThis

/** This process's database, opened and migrated when first asked for; a failure is tried again next time. */
export function database(): Promise<Database> {
  shared.parallaxDatabase ??= openMigrated(databaseUrl()).catch((error) => {
    delete shared.parallaxDatabase
    throw error
  })
  return shared.parallaxDatabase
}

const RACES = new Set(['P2002', 'P2034'])

const lostRace = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && RACES.has(String(error.code))

/**
 * Runs writes that must all happen or none. Where another process inserted the same thing first, they run a
 * second time and find it.
 */
export async function inTransaction<T>(db: Database, work: (tx: Queries) => Promise<T>): Promise<T> {
  try {
    return await db.$transaction(work)
  } catch (error) {
    if (!lostRace(error)) throw error
    return db.$transaction(work)
  }
}
