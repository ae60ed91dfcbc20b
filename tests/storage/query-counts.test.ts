import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importArticle } from '@/lib/jobs/import-article'
import { measurementsOf } from '@/lib/storage/analyses'
import { createDashboard, listArticles, listDashboards } from '@/lib/storage/dashboards'
import { publishCodebook } from '@/lib/storage/topics'
import { countingDatabase } from './counting-database'
import { articleInput, codebook } from './examples'

describe('a list takes as many queries for many articles as for few', async () => {
  const { db, count } = await countingDatabase()
  const dashboards: Record<'few' | 'many', string> = { few: '', many: '' }
  let published: Awaited<ReturnType<typeof publishCodebook>>

  async function dashboardOf(articles: number): Promise<string> {
    const { id } = await createDashboard(db, { title: String(articles), topicId: 'lake-talks' })
    for (let index = 0; index < articles; index += 1) {
      const text = `Article ${index} of ${articles}.`
      const input = articleInput({ text, given: text, outlet: `Outlet ${index}` })
      await importArticle(db, { dashboardId: id, input, codebook: published })
    }
    return id
  }

  afterAll(() => db.$disconnect())

  beforeAll(async () => {
    published = await publishCodebook(db, codebook())
    dashboards.few = await dashboardOf(2)
    dashboards.many = await dashboardOf(40)
  })

  test('articles', async () => {
    const few = await count(() => listArticles(db, dashboards.few))
    expect(few).toBeGreaterThan(0)
    expect(await count(() => listArticles(db, dashboards.many))).toBe(few)
  })

  test('measurements', async () => {
    const { engine } = await db.analysis.findFirstOrThrow({ select: { engine: true } })
    const version = { codebookId: published.id, engine }
    const few = await count(() => measurementsOf(db, dashboards.few, version))
    expect(few).toBeGreaterThan(0)
    expect(await count(() => measurementsOf(db, dashboards.many, version))).toBe(few)
  })

  test('dashboards', async () => {
    const before = await count(() => listDashboards(db))
    expect(before).toBeGreaterThan(0)
    for (const title of ['a', 'b', 'c']) await createDashboard(db, { title, topicId: 'lake-talks' })
    expect(await count(() => listDashboards(db))).toBe(before)
  })
})
