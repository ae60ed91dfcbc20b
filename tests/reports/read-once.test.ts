import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { importArticle } from '@/lib/jobs/import-article'
import { rememberedTexts } from '@/lib/reports/comparison/remembered-texts'
import { articleRows } from '@/lib/reports/dashboard-rows'
import { describedArticles } from '@/lib/reports/described-articles'
import { placeOf } from '@/lib/reports/place'
import { saveAnalysis } from '@/lib/storage/analyses'
import { correctArticle } from '@/lib/storage/articles'
import { createDashboard, listArticles } from '@/lib/storage/dashboards'
import { publishCodebook } from '@/lib/storage/topics'
import { countingDatabase } from '../storage/counting-database'
import { articleInput, codebook } from '../storage/examples'

const text = 'The summit was a great success. Ana Lopez came from Japan.'

describe('what a page reads', async () => {
  const { db, count } = await countingDatabase()
  let dashboardId = ''
  let published: Awaited<ReturnType<typeof publishCodebook>>

  afterAll(() => db.$disconnect())

  beforeAll(async () => {
    published = await publishCodebook(db, codebook())
    dashboardId = (await createDashboard(db, { title: 'Talks', topicId: 'lake-talks' })).id
    const input = articleInput({ text, given: text })
    await importArticle(db, { dashboardId, input, codebook: published })
  })

  test('a text is described once, and the same ever after', async () => {
    const place = placeOf({ kind: 'owner', dashboardId })
    const heads = await listArticles(db, dashboardId)
    const rows = await articleRows(db, heads, { dashboardId, codebookId: published.id, place })
    const [first] = await describedArticles(db, rows, published)
    expect(first?.figures.find(({ id }) => id === 'words')?.value).toBe(11)
    const again: unknown[] = []
    expect(await count(async () => again.push(...(await describedArticles(db, rows, published))))).toBe(0)
    expect(again).toEqual([first])
  })

  test('what was measured is read once, and anew where a title was corrected', async () => {
    const place = placeOf({ kind: 'owner', dashboardId })
    const rows = async () =>
      articleRows(db, await listArticles(db, dashboardId), { dashboardId, codebookId: published.id, place })
    const [first] = await rows()
    expect(first?.sentences).toBe(2)
    const asked = await count(() => listArticles(db, dashboardId))
    expect(await count(async () => expect(await rows()).toEqual([first]))).toBe(asked)
    await correctArticle(db, first?.id ?? '', { title: 'Talks fail' })
    expect((await rows())[0]?.sentences).toBe(0)
    await saveAnalysis(
      db,
      { articleId: first?.id ?? '', codebookId: published.id },
      analyzeArticle({ title: 'Talks fail', text }, published.codebook),
    )
    expect((await rows())[0]?.sentences).toBe(2)
  })

  test('a text that several sections show is read once', async () => {
    const [head] = await listArticles(db, dashboardId)
    const textsOf = rememberedTexts(db)
    const ids = [head?.id ?? '']
    expect((await textsOf(ids)).get(head?.id ?? '')).toBe(text)
    expect(await count(() => textsOf(ids))).toBe(0)
    expect((await textsOf([])).get('none')).toBeUndefined()
  })
})
