import { PrismaClient } from '@/lib/generated/sqlite/client'
import { locate } from '@/lib/storage/location'
import { migrate } from '@/lib/storage/migrate'
import { sqliteAdapter } from '@/lib/storage/sqlite/adapter'
import { newSqliteUrl } from './databases'

/** A database that counts the queries it is sent. */
export async function countingDatabase() {
  const location = locate(await newSqliteUrl())
  if (location.provider !== 'sqlite') throw new Error('These tests count on SQLite')
  await migrate(`file:${location.file}`)
  const db = new PrismaClient({
    adapter: sqliteAdapter(location.file),
    log: [{ emit: 'event', level: 'query' }],
  })
  let queries = 0
  db.$on('query', () => {
    queries += 1
  })
  const count = async (work: () => Promise<unknown>) => {
    const before = queries
    await work()
    return queries - before
  }
  return { db, count }
}
