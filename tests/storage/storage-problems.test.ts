import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '@/lib/storage/database'
import { migrate } from '@/lib/storage/migrate'
import { StorageProblem } from '@/lib/storage/storage-problem'
import { ended, spawnScript } from '../processes'
import { newSqliteUrl, temporaryFolder } from './databases'

const script = path.join(import.meta.dirname, 'write-as-nobody.ts')

/** What writing to that file says to a user whom permissions hold back. */
async function writingSays(file: string): Promise<string> {
  const { code, output } = await ended(spawnScript(script, [file]))
  expect(code, output).toBe(1)
  return output.trim()
}

/** A folder that anyone may enter. */
function openFolder(): string {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  return folder
}

const oneLine = /^StorageProblem: .+$/

describe('a problem with the database is one line that says what to do', () => {
  test.each([
    ['no address at all', 'parallax.db', 'file:PATH'],
    ['another kind of database', 'mysql://localhost/x', 'postgresql://'],
  ])('%s', async (_, url, advice) => {
    const failure = migrate(url)
    await expect(failure).rejects.toThrow(StorageProblem)
    await expect(failure).rejects.toThrow(advice)
  })

  test('a folder that may not be made', async () => {
    const says = await writingSays(path.join(openFolder(), 'data/parallax.db'))
    expect(says).toMatch(oneLine)
    expect(says).toContain('Cannot create the folder')
  })

  test('a folder that may not be written to', async () => {
    const says = await writingSays(path.join(openFolder(), 'parallax.db'))
    expect(says).toMatch(oneLine)
    expect(says).toContain('Cannot open')
  })

  test('a file that may not be written to', async () => {
    const folder = openFolder()
    const file = path.join(folder, 'parallax.db')
    writeFileSync(file, '')
    const says = await writingSays(file)
    expect(says).toMatch(oneLine)
    expect(says).toContain('read-only')
  })

  test('a file that is no database', async () => {
    const file = path.join(temporaryFolder(), 'letter.db')
    writeFileSync(file, 'Dear reader, this is a letter. '.repeat(100))
    await expect(migrate(`file:${file}`)).rejects.toThrow('is not a SQLite database')
  })

  test('a folder in the place of the file', async () => {
    const file = path.join(temporaryFolder(), 'parallax.db')
    mkdirSync(file)
    await expect(migrate(`file:${file}`)).rejects.toThrow(StorageProblem)
  })

  test('a full disk, after which all that was saved before is there and the next write works', async () => {
    const url = await newSqliteUrl()
    await migrate(url)
    const db = await openDatabase(url)
    await db.outlet.create({ data: { name: 'before', key: 'before' } })
    const [size] = await db.$queryRawUnsafe<{ page_count: bigint }[]>('PRAGMA page_count')
    await db.$queryRawUnsafe(`PRAGMA max_page_count = ${size?.page_count}`)
    const long = { name: 'x'.repeat(100_000), key: 'long' }
    await expect(db.outlet.create({ data: long })).rejects.toThrow(StorageProblem)
    const filling = db.$transaction(async (tx) => {
      await tx.outlet.create({ data: { name: 'half', key: 'half' } })
      await tx.outlet.create({ data: long })
    })
    await expect(filling).rejects.toThrow('disk that holds')
    await db.$queryRawUnsafe('PRAGMA max_page_count = 100000')
    await db.outlet.create({ data: long })
    const keys = await db.outlet.findMany({ select: { key: true }, orderBy: { key: 'asc' } })
    expect(keys).toEqual([{ key: 'before' }, { key: 'long' }])
    await db.$disconnect()
  })

  test('a PostgreSQL server that is not there, without its password', async () => {
    const failure = migrate('postgresql://user:secret@127.0.0.1:1/x')
    await expect(failure).rejects.toThrow(/^Cannot open the PostgreSQL database .+ECONNREFUSED/)
    await expect(failure).rejects.not.toThrow('secret')
  })
})
