import { beforeAll, expect, test } from 'vitest'
import { importArticle } from '@/lib/jobs/import-article'
import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import { chartReport } from '@/lib/reports/charts/chart-report'
import { chartedArticle, chartedDashboard, chartedSideBySide } from '@/lib/reports/charts/charted-pages'
import { dashboardReport } from '@/lib/reports/dashboard-report'
import { selectionIn } from '@/lib/reports/selection'
import type { DashboardAccess } from '@/lib/storage/access'
import { createDashboard } from '@/lib/storage/dashboards'
import { createShareLink, revokeShareLink } from '@/lib/storage/share-links'
import { publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from '../../storage/databases'
import { articleInput, codebook } from '../../storage/examples'

const title = '=HYPERLINK("http://example.org")'
const leaningLabel = { leaning: 'centre-left', ratedBy: 'Media Survey' }
const text = 'The summit was a great success. Ana Lopez said the talks failed. '.repeat(6).trim()

describeOnBoth('charts to be taken along', (kind) => {
  const db = migratedDatabase(kind)
  const owner: DashboardAccess = { kind: 'owner', dashboardId: 'lake' }

  beforeAll(async () => {
    const published = await publishCodebook(db(), codebook())
    await createDashboard(db(), { id: 'lake', title: 'By the Läke!', topicId: 'lake-talks' })
    for (const each of [
      articleInput({ title, text, given: text, removals: [] }),
      articleInput({ outlet: 'Herald', leaningLabel, text: `${text} It rained.`, given: text, removals: [] }),
    ])
      await importArticle(db(), { dashboardId: 'lake', input: each, codebook: published })
  })

  const read = (file: string, access: DashboardAccess = owner, query = '') =>
    chartReport(db(), {
      page: chartedDashboard,
      access,
      file,
      query,
      origin: 'https://example.org',
      made: new Date('2026-11-22'),
    })

  test('are named for their dashboard and say where it is', async () => {
    const file = await read('tone.svg', owner, '?outlet=Herald')
    expect(file?.fileName).toBe('by-the-lake-tone.svg')
    expect(file?.contentType).toContain('image/svg+xml')
    expect(file?.text).toContain('https://example.org/dashboards/lake?outlet=Herald')
    expect(file?.text).toContain('1 of 2 articles')
  })

  test('hold in their table what the page shows, number by number', async () => {
    const [columns, ...lines] = (await read('wording.tsv'))?.text.trimEnd().split('\r\n') ?? []
    expect(columns).toBe(
      'outlet\ttitle\tdate\tleaning\tleaning rated by\tmeasure\tvalue\tlow\thigh\tn\tverdict',
    )
    const report = await dashboardReport(db(), owner)
    const shown = report?.sections.find(({ id }) => id === 'wording')?.tables[0]?.rows ?? []
    expect(lines.map((line) => line.split('\t').slice(5, 7))).toEqual(
      shown.flatMap(({ figures }) => figures.map(({ label, value }) => [label, String(value ?? '')])),
    )
  })

  test('say of an article how its outlet is labelled, and by whom', async () => {
    const lines = (await read('tone.tsv'))?.text.trimEnd().split('\r\n').slice(1) ?? []
    const labels = lines.map((line) => line.split('\t')).map(([outlet, , , ...cells]) => [outlet, ...cells])
    expect(new Set(labels.map((cells) => cells.slice(0, 3).join()))).toEqual(
      new Set(['Herald,centre-left,Media Survey', 'The Lakeside Courier,,']),
    )
  })

  test('run nothing in a spreadsheet', async () => {
    expect((await read('frames.csv'))?.text).toContain(`"'=HYPERLINK(`)
    expect((await read('frames.tsv'))?.text).toContain(`'=HYPERLINK(`)
    expect((await read('frames.tsv'))?.text).not.toMatch(/(?:^|\t)"?=/m)
  })

  test('are of the articles that a reader selected', async () => {
    const { text: csv = '' } = (await read('tone.csv', owner, '?outlet=Herald')) ?? {}
    expect(csv).toContain('Herald')
    expect(csv).not.toContain('HYPERLINK')
  })

  test('are those of an article as it is read, and of articles side by side', async () => {
    const report = await dashboardReport(db(), owner)
    const [first, second] = report?.articles.map(({ id }) => id) ?? []
    const asked = { access: owner, origin: 'https://example.org', made: new Date('2026-11-22') }
    const article = { ...asked, page: chartedArticle(first ?? ''), query: '?leftOut=2' }
    const course = await chartReport(db(), { ...article, file: 'course.svg' })
    expect(course?.text).toContain(`/dashboards/lake/articles/${first}?leftOut=2`)
    expect(course?.text).toContain('without 1 sentence that a reader left out')
    expect((await chartReport(db(), { ...article, file: 'course.csv' }))?.text).toMatch(/,yes\r\n/)
    const query = `?article=${first}&article=${second}`
    const tones = await chartReport(db(), { ...asked, page: chartedSideBySide, query, file: 'tone.csv' })
    expect(tones?.text).toContain('B: Herald')
    const gone = { ...asked, page: chartedArticle('gone'), query: '', file: 'tone.svg' }
    expect(await chartReport(db(), gone)).toBeNull()
  })

  test('open by a link that works, and are null otherwise', async () => {
    const { id, token } = await createShareLink(db(), 'lake')
    const link: DashboardAccess = { kind: 'link', token }
    expect((await read('tone.svg', link))?.text).toContain(`https://example.org/s/${token}`)
    await revokeShareLink(db(), id)
    expect(await read('tone.svg', link)).toBeNull()
  })

  test.each(['tone', 'tone.gif', 'none.svg', 'toString.svg', '.svg', 'topic-frames.svg'])(
    'are null where the page has no %s',
    async (file) => {
      expect(await read(file)).toBeNull()
    },
  )

  test('are offered where their reader is, with what is selected', async () => {
    const report = await dashboardReport(db(), owner, selectionIn('outlet=Herald&order=tone'))
    expect(report && chartFilesOn(report.selection.here, 'tone')).toMatchObject({
      svg: '/dashboards/lake/charts/tone.svg?outlet=Herald&order=tone',
      csv: '/dashboards/lake/charts/tone.csv?outlet=Herald&order=tone',
    })
  })
})
