import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/storage/database'
import { migrate } from '@/lib/storage/migrate'
import { ended, spawnScript } from '../../processes'
import { newSqliteUrl } from '../databases'

async function newDatabase(): Promise<{ url: string; db: Database }> {
  const url = await newSqliteUrl()
  await migrate(url)
  return { url, db: await openDatabase(url) }
}

const outlet = (name: string) => ({ name, key: name })

const countUp = (url: string, times: number) =>
  ended(spawnScript(path.join(import.meta.dirname, 'count-up.ts'), [url, String(times)]))

describe('the SQLite adapter', () => {
  test('keeps a write that was made while a transaction was open that then rolled back', async () => {
    const { db } = await newDatabase()
    let concurrent: Promise<unknown> = Promise.resolve()
    const rolledBack = db.$transaction(async (tx) => {
      await tx.outlet.create({ data: outlet('inside') })
      concurrent = db.outlet.create({ data: outlet('outside') })
      await pause(50)
      throw new Error('changed my mind')
    })
    await expect(rolledBack).rejects.toThrow('changed my mind')
    await concurrent
    expect(await db.outlet.findMany({ select: { name: true } })).toEqual([{ name: 'outside' }])
    await db.$disconnect()
  })

  test('reads what is committed while a transaction is open, without waiting for it', async () => {
    const { db } = await newDatabase()
    await db.$transaction(async (tx) => {
      await tx.outlet.create({ data: outlet('inside') })
      expect(await tx.outlet.count()).toBe(1)
      expect(await db.outlet.count()).toBe(0)
    })
    expect(await db.outlet.count()).toBe(1)
    await db.$disconnect()
  })

  test('lets two processes make 300 read-then-write transactions each, and loses none', async () => {
    const { url, db } = await newDatabase()
    await db.topic.create({ data: { id: 'counter', name: '0' } })
    const runs = await Promise.all([countUp(url, 300), countUp(url, 300)])
    expect(runs.map((run) => run.output)).toEqual(['', ''])
    expect(runs.map((run) => run.code)).toEqual([0, 0])
    expect((await db.topic.findUniqueOrThrow({ where: { id: 'counter' } })).name).toBe('600')
    await db.$disconnect()
  }, 60_000)

  test('stays responsive while another process holds the file', async () => {
    const { url, db } = await newDatabase()
    const other = await openDatabase(url)
    let beats = 0
    const heartbeat = setInterval(() => {
      beats++
    }, 5)
    const held = other.$transaction(async (tx) => {
      await tx.outlet.create({ data: outlet('first') })
      await pause(1_500)
    })
    await pause(50)
    await db.outlet.create({ data: outlet('second') })
    await held
    clearInterval(heartbeat)
    expect(await db.outlet.count()).toBe(2)
    // Waiting inside SQLite would stop this process, and its heart, until the other one is done.
    expect(beats).toBeGreaterThan(20)
    await db.$disconnect()
    await other.$disconnect()
  })

  test.skipIf(process.platform !== 'linux')(
    'opens no further descriptor over 5,000 transactions, and keeps its PRAGMAs',
    async () => {
      const { db } = await newDatabase()
      const descriptors = () => readdirSync('/proc/self/fd').length
      const bump = (name: string) =>
        db.$transaction(async (tx) => {
          await tx.topic.upsert({ where: { id: 't' }, create: { id: 't', name }, update: { name } })
        })
      await bump('warm')
      const before = descriptors()
      for (let count = 0; count < 5_000; count += 1) await bump(String(count))
      expect(descriptors()).toBe(before)
      expect(await db.$queryRawUnsafe('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1n }])
      expect(await db.$queryRawUnsafe('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
      expect(await db.$queryRawUnsafe('PRAGMA synchronous')).toEqual([{ synchronous: 1n }])
      await db.$disconnect()
    },
    60_000,
  )

  test('goes on after a transaction that ran out of time', async () => {
    const { db } = await newDatabase()
    const late = db.$transaction(
      async (tx) => {
        await tx.outlet.create({ data: outlet('late') })
        await pause(200)
        await tx.outlet.create({ data: outlet('later') })
      },
      { timeout: 50 },
    )
    await expect(late).rejects.toThrow(/Transaction/)
    await db.outlet.create({ data: outlet('next') })
    expect(await db.outlet.findMany({ select: { name: true } })).toEqual([{ name: 'next' }])
    await db.$disconnect()
  })

  test('gives back what was stored: text beyond ASCII, instants, numbers, JSON, null', async () => {
    const { db } = await newDatabase()
    const createdAt = new Date('2018-06-12T01:02:03.456Z')
    const name = 'Žižek “quoted” 🙂 東京'
    const content = { list: [1, 2.5, -1e21, null, true], text: 'ü' }
    await db.topic.create({
      data: {
        id: 't',
        name,
        codebooks: { create: { version: 2_147_483_647, content, contentHash: '', publishedAt: createdAt } },
      },
      include: { codebooks: true },
    })
    const topic = await db.topic.findUniqueOrThrow({ where: { id: 't' }, include: { codebooks: true } })
    expect(topic.name).toBe(name)
    expect(topic.codebooks).toMatchObject([{ version: 2_147_483_647, content, publishedAt: createdAt }])
    await db.$disconnect()
  })

  test('refuses text that SQLite would cut short at a NUL character', async () => {
    const { db } = await newDatabase()
    await expect(db.outlet.create({ data: outlet('a\u0000b') })).rejects.toThrow(/NUL character/)
    expect(await db.outlet.count()).toBe(0)
    await db.$disconnect()
  })
})
