import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { correctArticle } from '@/lib/storage/articles'
import { deleteDashboard, findDashboard, listArticles, removeArticle } from '@/lib/storage/dashboards'
import { openDatabase } from '@/lib/storage/database'
import { latestCodebook } from '@/lib/storage/topics'
import { ended } from '../processes'
import { describeOnBoth } from '../storage/databases'

const files = readdirSync('prisma/demonstration').filter((name) => /^\d.*\.md$/.test(name))

async function seed(url: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url }
  const { code, output } = await ended(
    spawn(process.execPath, ['--import', 'tsx', 'scripts/seed.ts'], { env }),
  )
  expect(code, output).toBe(0)
}

describeOnBoth('seeding', ({ newUrl }) => {
  test('gives a new database the topic and the demonstration', async () => {
    const url = await newUrl()
    await seed(url)
    const db = await openDatabase(url)
    expect(await latestCodebook(db, 'us-north-korea')).not.toBeNull()
    const articles = await listArticles(db, 'demonstration')
    expect(articles).toHaveLength(files.length)
    expect(new Set(articles.map((article) => article.outlet)).size).toBe(files.length)
    for (const article of articles) expect(article.notice).toContain('Written for teaching')
    await db.$disconnect()
  })

  test('leaves what a person removed, corrected or deleted as it is, when done again', async () => {
    const url = await newUrl()
    await seed(url)
    const db = await openDatabase(url)
    const [first, second, ...others] = await listArticles(db, 'demonstration')
    await removeArticle(db, 'demonstration', first?.id ?? '')
    await correctArticle(db, second?.id ?? '', { title: 'My title', outlet: 'My outlet' })
    await seed(url)
    const articles = await listArticles(db, 'demonstration')
    expect(articles.map((each) => each.id)).toEqual([second?.id, ...others.map((each) => each.id)])
    expect(articles[0]).toMatchObject({ title: 'My title', outlet: 'My outlet' })

    await deleteDashboard(db, 'demonstration')
    await seed(url)
    expect(await findDashboard(db, 'demonstration')).toBeNull()
    await db.$disconnect()
  })

  test('replaces an article whose file was rewritten', async () => {
    const url = await newUrl()
    await seed(url)
    const db = await openDatabase(url)
    const [first] = await listArticles(db, 'demonstration')
    const asBefore = { contentHash: 'before', fingerprint: 'before', givenHash: 'before' }
    await db.article.update({ where: { id: first?.id ?? '' }, data: asBefore })
    await seed(url)
    const articles = await listArticles(db, 'demonstration')
    expect(articles).toHaveLength(files.length)
    expect(articles.map((article) => article.id)).not.toContain(first?.id)
    expect(articles.map((article) => article.title)).toContain(first?.title)
    await db.$disconnect()
  })
})
