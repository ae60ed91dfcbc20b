import { beforeAll, describe, expect, test } from 'vitest'
import { importArticle } from '@/lib/jobs/import-article'
import { articleReport } from '@/lib/reports/article-report'
import { dashboardReport } from '@/lib/reports/dashboard-report'
import type { Figure } from '@/lib/reports/figure'
import { findingInWords } from '@/lib/reports/findings/finding'
import { homeReport } from '@/lib/reports/home-report'
import { importReport } from '@/lib/reports/import-report'
import { readingIn } from '@/lib/reports/reading'
import type { DashboardAccess } from '@/lib/storage/access'
import { correctArticle } from '@/lib/storage/articles'
import { createDashboard, deleteDashboard } from '@/lib/storage/dashboards'
import { createShareLink, revokeShareLink } from '@/lib/storage/share-links'
import { publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from '../storage/databases'
import { articleInput, codebook } from '../storage/examples'

const praise = 'The summit was a great success. '.repeat(6)
const blame = 'The talks were a terrible failure. '.repeat(6)
const silence = 'Rain fell on the lake all day.'

const tonesOf = <F extends Figure>(figures: readonly F[]): readonly F[] =>
  figures.filter(({ family }) => family === 'tone')

describeOnBoth('reports', (kind) => {
  const db = migratedDatabase(kind)
  const ids: string[] = []

  beforeAll(async () => {
    const published = await publishCodebook(db(), codebook())
    await createDashboard(db(), { id: 'lake', title: 'By the lake', topicId: 'lake-talks' })
    await createDashboard(db(), { id: 'other', title: 'Somebody else’s', topicId: 'lake-talks' })
    for (const [outlet, text] of [
      ['Herald', praise],
      ['Courier', blame],
      [null, silence],
    ] as const) {
      const input = articleInput({ outlet, text, given: text, removals: [], notice: 'Written for teaching.' })
      ids.push((await importArticle(db(), { dashboardId: 'lake', input, codebook: published })).articleId)
    }
  })

  const owner: DashboardAccess = { kind: 'owner', dashboardId: 'lake' }

  const reading = (sentence: number | null, leftOut: readonly number[] = []) => ({
    ...readingIn(''),
    sentence,
    leftOut,
  })

  async function linked(): Promise<DashboardAccess & { readonly id: string }> {
    const { id, token } = await createShareLink(db(), 'lake')
    return { id, kind: 'link', token }
  }

  describe('of a dashboard', () => {
    test('tell articles in the order they were added, known outlets and findings', async () => {
      const report = await dashboardReport(db(), owner)
      expect(report).toMatchObject({ title: 'By the lake', topic: 'The lake talks' })
      expect(report?.size).toBe('3 articles, 2 outlets, 1 with no outlet given')
      expect(report?.articles.map(({ outlet }) => outlet)).toEqual(['Herald', 'Courier', null])
      expect(report?.notices).toEqual(['Written for teaching.'])
      const [tone = ''] = report?.findings.map(findingInWords) ?? []
      expect(tone).toContain('1 is on balance favourable (Herald)')
      expect(tone).toContain('1 says too little to be measured (“')
    })

    test('leave a value out where too few sentences speak of the target', async () => {
      const report = await dashboardReport(db(), owner)
      const figures = report?.articles[2]?.figures ?? []
      expect(figures.length).toBeGreaterThan(0)
      expect(figures.filter(({ value, interval }) => value !== null || interval !== null)).toEqual([])
    })

    test('say each tone in a word', async () => {
      const report = await dashboardReport(db(), owner)
      expect(report?.articles.map(({ figures }) => tonesOf(figures).map(({ verdict }) => verdict))).toEqual([
        ['favourable', 'favourable', 'unclear'],
        ['unfavourable', 'unfavourable', 'unclear'],
        ['unclear', 'unclear', 'unclear'],
      ])
    })

    test('say no word of what was stored before words were counted, and all else', async () => {
      const articleId = ids[1] ?? ''
      const version = { analysis: { articleId } }
      // A dashboard keeps what it has read, so it is the article's page that sees what is stored change.
      const figure = async () =>
        (await articleReport(db(), { access: owner, articleId, reading: reading(null) }))?.figures[0]
      const before = await figure()
      const stored = await db().measurement.findMany({ where: version })
      await db().measurement.updateMany({ where: version, data: { favourable: null, unfavourable: null } })
      const older = await figure()
      expect(older).toEqual({ ...before, verdict: null })
      for (const { analysisId, measure, favourable, unfavourable } of stored) {
        const where = { analysisId_measure: { analysisId, measure } }
        await db().measurement.update({ where, data: { favourable, unfavourable } })
      }
    })

    test('measure anew what was corrected', async () => {
      await correctArticle(db(), ids[0] ?? '', { title: 'Another title' })
      const report = await dashboardReport(db(), owner)
      expect(report?.articles[0]).toMatchObject({ title: 'Another title', sentences: 6 })
    })

    test('are null where there is none', async () => {
      expect(await dashboardReport(db(), { kind: 'owner', dashboardId: 'nowhere' })).toBeNull()
    })
  })

  describe('by a link', () => {
    test('show the same numbers, without the owner’s tools', async () => {
      const shared = await dashboardReport(db(), await linked())
      const own = await dashboardReport(db(), owner)
      expect(shared?.articles.map(({ figures }) => figures)).toEqual(
        own?.articles.map(({ figures }) => figures),
      )
      expect(shared?.owner).toBeNull()
      expect(own?.owner?.shareLinks.length).toBeGreaterThan(0)
    })

    test('lead nowhere but under the link', async () => {
      const access = await linked()
      const shared = await dashboardReport(db(), access)
      const article = await articleReport(db(), { access, articleId: ids[0] ?? '', reading: reading(null) })
      const own = await dashboardReport(db(), owner)
      expect(JSON.stringify([shared, article])).not.toContain('/dashboards/')
      expect(JSON.stringify([shared, article])).not.toContain('"other"')
      expect(JSON.stringify(own)).toContain('/dashboards/lake/articles/')
    })

    test('are null once it is revoked', async () => {
      const access = await linked()
      await revokeShareLink(db(), access.id)
      expect(await dashboardReport(db(), access)).toBeNull()
      expect(
        await articleReport(db(), { access, articleId: ids[0] ?? '', reading: reading(null) }),
      ).toBeNull()
    })
  })

  describe('of an article', () => {
    test('have the receipt that was asked for', async () => {
      const report = await articleReport(db(), {
        access: owner,
        articleId: ids[0] ?? '',
        reading: reading(2),
      })
      const weights = report?.receipt?.cues.map(({ weight }) => weight) ?? []
      expect(report?.receipt).toMatchObject({ number: 2, of: 6, sentence: 'The summit was a great success.' })
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(
        report?.receipt?.score ?? Number.NaN,
      )
    })

    test('have none for a sentence that is not there', async () => {
      const report = await articleReport(db(), {
        access: owner,
        articleId: ids[0] ?? '',
        reading: reading(99),
      })
      expect(report).toMatchObject({ receipt: null })
    })

    test('are recomputed without the sentences left out, the stored numbers beside them', async () => {
      const request = { access: owner, articleId: ids[0] ?? '', reading: reading(null, [2, 99]) }
      const report = await articleReport(db(), request)
      const stored = (await dashboardReport(db(), owner))?.articles[0]?.figures
      expect(report?.reading.leftOut).toEqual([2])
      expect(tonesOf(report?.figures ?? []).map(({ n, whole }) => [n, whole?.n])).toEqual([
        [5, 6],
        [5, 6],
        [0, 0],
      ])
      expect(report?.figures.map(({ whole }) => whole)).toEqual(stored)
      expect(report?.leftOut?.sentences).toEqual([
        {
          number: 2,
          sentence: 'The summit was a great success.',
          putBack: `/dashboards/lake/articles/${ids[0]}#measurements`,
        },
      ])
    })

    test('give no value where too few sentences are left, and all of it again when they are put back', async () => {
      const request = { access: await linked(), articleId: ids[0] ?? '' }
      const few = await articleReport(db(), { ...request, reading: reading(1, [1, 2]) })
      expect(few?.figures[0]).toMatchObject({ value: null, interval: null, n: 4, direction: null })
      expect(few?.leftOut?.putAllBack).toMatch(/\?sentence=1#measurements$/)
      const all = await articleReport(db(), { ...request, reading: reading(1) })
      expect(all?.leftOut).toBeNull()
      expect(all?.figures[0]).toMatchObject({ n: 6, whole: null })
    })

    test('are null where the article is not on the dashboard', async () => {
      const access: DashboardAccess = { kind: 'owner', dashboardId: 'other' }
      expect(
        await articleReport(db(), { access, articleId: ids[0] ?? '', reading: reading(null) }),
      ).toBeNull()
    })
  })

  test('the home page lists the demonstration first, then the newest', async () => {
    await createDashboard(db(), { id: 'demonstration', title: 'Demonstration', topicId: 'lake-talks' })
    await createDashboard(db(), { id: 'newest', title: 'Newest', topicId: 'lake-talks' })
    const listed = await homeReport(db())
    expect(listed[0]?.id).toBe('demonstration')
    expect(listed.find(({ id }) => id === 'lake')).toMatchObject({
      articles: 3,
      outlets: 2,
      topic: 'The lake talks',
    })
  })

  test('articles can go to any dashboard that is not deleted', async () => {
    await createDashboard(db(), { id: 'gone', title: 'Gone', topicId: 'lake-talks' })
    await deleteDashboard(db(), 'gone')
    const { dashboards, topics } = await importReport(db())
    expect(dashboards.map(({ id }) => id)).toContain('lake')
    expect(dashboards.map(({ id }) => id)).not.toContain('gone')
    expect(topics).toEqual([{ id: 'lake-talks', label: 'The lake talks' }])
  })
})
