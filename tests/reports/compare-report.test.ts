import { beforeAll, expect, test } from 'vitest'
import { importArticle } from '@/lib/jobs/import-article'
import { compareReport } from '@/lib/reports/compare-report'
import { sideBySideIn } from '@/lib/reports/side-by-side'
import type { DashboardAccess } from '@/lib/storage/access'
import { createDashboard } from '@/lib/storage/dashboards'
import { createShareLink, revokeShareLink } from '@/lib/storage/share-links'
import { publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from '../storage/databases'
import { articleInput, codebook } from '../storage/examples'

const quotation =
  '“We had a very long talk about the old bridge and decided to build a new one,” the mayor said.'
const praise = `${quotation} ${'The summit was a great success. '.repeat(6)}`
const blame = `${'The talks were a terrible failure. '.repeat(6)}${quotation}`
const silence = 'Rain fell on the lake all day.'

describeOnBoth('articles side by side', (kind) => {
  const db = migratedDatabase(kind)
  const ids: string[] = []
  const owner = { kind: 'owner', dashboardId: 'lake' } as const

  beforeAll(async () => {
    const published = await publishCodebook(db(), codebook())
    await createDashboard(db(), { id: 'lake', title: 'By the lake', topicId: 'lake-talks' })
    await createDashboard(db(), { id: 'other', title: 'Elsewhere', topicId: 'lake-talks' })
    for (const [dashboardId, outlet, text] of [
      ['lake', 'Herald', praise],
      ['lake', 'Courier', blame],
      ['lake', null, silence],
      ['other', 'Post', `${silence} And on.`],
    ] as const) {
      const input = articleInput({ outlet, text, given: text, removals: [] })
      ids.push((await importArticle(db(), { dashboardId, input, codebook: published })).articleId)
    }
  })

  /** Once nothing is being worked out any more. */
  const report = async (places: readonly number[], query = '', access: DashboardAccess = owner) => {
    const articles = places.map((place) => `article=${ids[place] ?? 'none'}`)
    const request = { access, sideBySide: sideBySideIn([...articles, query].join('&')) }
    let shown = await compareReport(db(), request)
    while (shown?.working) shown = await compareReport(db(), request)
    return shown
  }

  test('stand in the order they were asked for, with both tones', async () => {
    const together = (await report([1, 0]))?.together
    expect(together?.columns.map(({ letter, name }) => [letter, name])).toEqual([
      ['A', 'Courier'],
      ['B', 'Herald'],
    ])
    expect(together?.columns[0]?.figures.map(({ measure }) => measure)).toEqual(['tone', 'own-voice-tone'])
  })

  test('are linked by what both quote', async () => {
    const together = (await report([0, 1]))?.together
    const [link] = together?.links?.filter((each) => each.kind === 'shared-quotation') ?? []
    expect(link?.passages.map(({ anchor }) => anchor)).toEqual([
      `link-${link?.number}-a`,
      `link-${link?.number}-b`,
    ])
    expect(link?.excerpt).toContain('We had a very long talk')
  })

  test('show one kind of link where that is asked for, and count them all', async () => {
    const all = (await report([0, 1]))?.together
    const some = (await report([0, 1], 'kind=aspect'))?.together
    expect(some?.links?.every(({ kind }) => kind === 'aspect')).toBe(true)
    expect(some?.kinds.map(({ count }) => count)).toEqual(all?.kinds.map(({ count }) => count))
    expect(some?.kinds.filter(({ isShown }) => isShown).map(({ kind }) => kind)).toEqual(['aspect'])
  })

  test('are told apart as on their dashboard, in tone and own voice', async () => {
    const sentences = (await report([0, 1]))?.together?.toldApart ?? []
    expect(sentences[0]).toMatch(/^A and B differ in tone/)
    expect(sentences.length).toBe(2)
    expect((await report([0, 1, 2]))?.together?.toldApart.length).toBe(6)
  })

  test('may have nothing in common', async () => {
    expect((await report([0, 2]))?.together?.links).toEqual([])
  })

  test.each([
    [[], 'Choose two or three articles.'],
    [[0], 'One article is chosen. Choose another to read beside it.'],
    [[0, 9], 'An article that was asked for is not on this dashboard.'],
    [[0, 3], 'An article that was asked for is not on this dashboard.'],
  ])('are chosen where there are not two: %j', async (places, problem) => {
    expect(await report(places)).toMatchObject({ problem, together: null })
  })

  test('are read without one that is not there, which is said', async () => {
    const partial = await report([0, 3, 1])
    expect(partial?.problem).toContain('not on this dashboard')
    expect(partial?.together?.columns.length).toBe(2)
  })

  test('are the same by a link, and lead nowhere else', async () => {
    const { id, token } = await createShareLink(db(), 'lake')
    const shared = await report([0, 1], '', { kind: 'link', token })
    expect(shared?.together?.links).toEqual((await report([0, 1]))?.together?.links)
    expect(JSON.stringify(shared)).not.toContain('/dashboards/')
    await revokeShareLink(db(), id)
    expect(await report([0, 1], '', { kind: 'link', token })).toBeNull()
  })

  test('are null where there is no dashboard', async () => {
    expect(await report([0, 1], '', { kind: 'owner', dashboardId: 'nowhere' })).toBeNull()
  })
})
