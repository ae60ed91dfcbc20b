import { beforeAll, expect, test } from 'vitest'
import { importArticle } from '@/lib/jobs/import-article'
import { dashboardReport } from '@/lib/reports/dashboard-report'
import { selectionIn } from '@/lib/reports/selection'
import type { DashboardAccess } from '@/lib/storage/access'
import { createDashboard } from '@/lib/storage/dashboards'
import { createShareLink } from '@/lib/storage/share-links'
import { publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from '../storage/databases'
import { articleInput, codebook } from '../storage/examples'

const praise = 'The summit was a great success. '.repeat(6)
const survey = (leaning: string) => ({ leaning, ratedBy: 'Media Survey, as of 2020' })

const given = [
  { outlet: 'Herald', leaningLabel: survey('left'), title: 'Handshake', text: praise, date: '2018-06-12' },
  { outlet: 'Post', leaningLabel: survey('left'), title: 'Dinner', text: `Café. ${praise}`, date: null },
  {
    ...{
      outlet: 'Courier',
      leaningLabel: { leaning: 'centre', ratedBy: 'Press Council' },
      date: '2019-02-28',
    },
    ...{ title: 'Departure', text: `The handshake failed. ${praise}` },
  },
  { outlet: null, leaningLabel: null, title: 'Rain', text: `Rain. ${praise}`, date: '2019-03-01' },
]

describeOnBoth('a reader’s choice of articles', (kind) => {
  const db = migratedDatabase(kind)
  const owner: DashboardAccess = { kind: 'owner', dashboardId: 'lake' }

  const reportOf = (query: string, access: DashboardAccess = owner) =>
    dashboardReport(db(), access, selectionIn(query))
  const titlesOf = async (query: string) => (await reportOf(query))?.articles.map(({ title }) => title)

  beforeAll(async () => {
    const published = await publishCodebook(db(), codebook())
    await createDashboard(db(), { id: 'lake', title: 'By the lake', topicId: 'lake-talks' })
    for (const each of given) {
      const input = articleInput({ ...each, given: each.text, removals: [] })
      await importArticle(db(), { dashboardId: 'lake', input, codebook: published })
    }
  })

  test.each([
    ['leaning=left', ['Handshake', 'Dinner']],
    ['leaning=left&leaning=centre', ['Handshake', 'Dinner', 'Departure']],
    ['leaning=left&from=2018-01-01', ['Handshake']],
    ['leaning=left&outlet=Courier', []],
    ['leaning=unheard-of', []],
    ['outlet=Herald&outlet=Courier&until=2018-12-31', ['Handshake']],
    ['words=handshake', ['Handshake', 'Departure']],
    ['words=handshake+success&leaning=left', ['Handshake']],
    ['words=cafe+DINNER', ['Dinner']],
    ['words=handshake&from=2019-01-01&order=outlet', ['Departure']],
  ])('“%s” shows what is all of that', async (query, titles) => {
    expect(await titlesOf(query)).toEqual(titles)
  })

  test('is offered with how many articles each leaning has, and who rates', async () => {
    const selection = (await reportOf(''))?.selection
    expect(selection?.leanings.map(({ label }) => label)).toEqual(['centre (1)', 'left (2)'])
    expect(selection?.ratedBy).toBe('Media Survey, as of 2020; Press Council')
  })

  test('by leaning is what the page compares, also by a link', async () => {
    const { token } = await createShareLink(db(), 'lake')
    for (const access of [owner, { kind: 'link', token } as const]) {
      const report = await reportOf('leaning=left', access)
      expect(report?.selection).toMatchObject({ chosen: '2 of 4 articles' })
      expect(report?.selection.here).toMatch(/\?leaning=left$/)
      expect(report?.comparison?.pairs?.tables[0]?.rows.map(({ name }) => name)).toEqual(['Herald', 'Post'])
    }
  })

  test('without an article leads back to all of them', async () => {
    const report = await reportOf('leaning=right')
    expect(report?.selection).toMatchObject({ chosen: '0 of 4 articles', everything: '/dashboards/lake' })
    expect(report).toMatchObject({ comparison: null, contents: [], working: null })
  })
})
