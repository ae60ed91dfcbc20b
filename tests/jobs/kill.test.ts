import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { measures } from '@/lib/analysis/measures/registry'
import { createDashboard } from '@/lib/storage/dashboards'
import { type Database, openDatabase } from '@/lib/storage/database'
import { migrate } from '@/lib/storage/migrate'
import { publishCodebook } from '@/lib/storage/topics'
import { ended, spawnScript } from '../processes'
import { newSqliteUrl } from '../storage/databases'
import { codebook } from '../storage/examples'

const ARTICLES = 300
const KILLS = 8

const startImport = (url: string): ChildProcess =>
  spawnScript(path.join(import.meta.dirname, 'import-generated.ts'), [url, String(ARTICLES)])

const firstLine = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.stdout?.once('data', resolve))

/** Lets an import run for a moment that differs each time, and kills it as it stands. */
async function importAndKill(url: string): Promise<void> {
  const child = startImport(url)
  const end = ended(child)
  await firstLine(child)
  await pause(Math.random() * 120)
  child.kill('SIGKILL')
  expect((await end).code).toBeNull()
}

/** How many articles there are; fails unless each of them has all its parts. */
async function countWhole(db: Database): Promise<number> {
  expect(await db.$queryRawUnsafe('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  const articles = await db.article.findMany({
    include: { body: true, dashboards: true, analyses: { include: { measurements: true, evidence: true } } },
  })
  for (const article of articles) {
    expect(article.body?.text).toContain(`${article.title} of the summit`)
    expect(article.dashboards.map((each) => each.dashboardId)).toEqual(['generated'])
    expect(article.analyses).toHaveLength(1)
    expect(article.analyses[0]?.measurements).toHaveLength(measures.length)
    expect(article.analyses[0]?.evidence).not.toBeNull()
  }
  expect(await db.articleBody.count()).toBe(articles.length)
  expect(await db.analysis.count()).toBe(articles.length)
  return articles.length
}

test('an import that is killed leaves whole articles only, and running it again completes it', async () => {
  const url = await newSqliteUrl()
  await migrate(url)
  const db = await openDatabase(url)
  await publishCodebook(db, codebook())
  await createDashboard(db, { title: 'Generated', topicId: 'lake-talks', id: 'generated' })

  const counts: number[] = []
  for (let kill = 0; kill < KILLS; kill += 1) {
    await importAndKill(url)
    counts.push(await countWhole(db))
  }
  expect(counts[0]).toBeGreaterThan(0)
  expect(counts[0]).toBeLessThan(ARTICLES)
  expect(counts).toEqual([...counts].sort((a, b) => a - b))

  expect(await ended(startImport(url))).toMatchObject({ code: 0 })
  expect(await countWhole(db)).toBe(ARTICLES)
  await db.$disconnect()
}, 240_000)
