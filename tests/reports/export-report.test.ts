import { beforeAll, expect, test } from 'vitest'
import { descriptions } from '@/lib/analysis/descriptions/registry'
import { measures } from '@/lib/analysis/measures/registry'
import { importArticle } from '@/lib/jobs/import-article'
import { articleReport } from '@/lib/reports/article-report'
import { csvPieces } from '@/lib/reports/csv'
import { dashboardReport } from '@/lib/reports/dashboard-report'
import { exportReport } from '@/lib/reports/export-report'
import { exportTables } from '@/lib/reports/export-tables'
import { methodologyReport, methodReport } from '@/lib/reports/methodology-report'
import { readingIn } from '@/lib/reports/reading'
import type { DashboardAccess } from '@/lib/storage/access'
import { createDashboard } from '@/lib/storage/dashboards'
import { createShareLink, revokeShareLink } from '@/lib/storage/share-links'
import { publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from '../storage/databases'
import { articleInput, codebook } from '../storage/examples'

const title = '=HYPERLINK("http://example.org"), said “Ana”'
const text = 'The summit was a great success. Ana Lopez came from Japan. '.repeat(6).trim()

const leaningLabel = { leaning: 'centre-left', ratedBy: 'Media Survey, as of 2020' }

/** Read again: RFC 4180, and nothing more. */
function rowsIn(csv: string): readonly (readonly string[])[] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

const records = (csv: string) => {
  const [columns = [], ...rows] = rowsIn(csv.replace('\ufeff', ''))
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
}

const whole = async (pieces: AsyncIterable<string>): Promise<string> => {
  let csv = ''
  for await (const piece of pieces) csv += piece
  return csv
}

describeOnBoth('exports', (kind) => {
  const db = migratedDatabase(kind)
  let articleId = ''
  const owner: DashboardAccess = { kind: 'owner', dashboardId: 'lake' }

  beforeAll(async () => {
    const published = await publishCodebook(db(), codebook())
    await createDashboard(db(), { id: 'lake', title: 'By the Läke!', topicId: 'lake-talks' })
    for (const each of [
      articleInput({ title, text, given: text, removals: [], leaningLabel }),
      articleInput({ outlet: null, date: null, text: 'It rained.', given: 'It rained.', removals: [] }),
    ]) {
      const imported = await importArticle(db(), { dashboardId: 'lake', input: each, codebook: published })
      articleId ||= imported.articleId
    }
  })

  const read = async (table: string, access: DashboardAccess = owner) => {
    const report = await exportReport(db(), { access, table })
    return report && { ...report, csv: await whole(report.pieces) }
  }

  test('name their files and mark them for spreadsheets', async () => {
    const file = await read('measurements')
    expect(file?.fileName).toBe('by-the-lake-measurements.csv')
    expect(
      file?.csv.startsWith('\ufeffarticle,outlet,title,date,url,leaning,leaning_rated_by,measure,'),
    ).toBe(true)
    expect(file?.csv.endsWith('\r\n')).toBe(true)
  })

  test('have a row for every article and measure, as the dashboard shows it', async () => {
    const rows = records((await read('measurements'))?.csv ?? '')
    expect(rows.map(({ measure }) => measure)).toEqual([...measures, ...measures].map(({ id }) => id))
    const shown = (await dashboardReport(db(), owner))?.articles[0]?.figures ?? []
    for (const { measure, value, interval, n, verdict } of shown) {
      const row = rows.find((each) => each.measure === measure && each.article === articleId)
      expect(row).toMatchObject({ n: String(n), verdict: verdict ?? '', topic: 'lake-talks' })
      expect([row?.value, row?.low]).toEqual([String(value ?? ''), String(interval?.low ?? '')])
    }
  })

  test('have every sentence behind a number: its mean is the number', async () => {
    const measured = records((await read('measurements'))?.csv ?? '')
    const observed = records((await read('observations'))?.csv ?? '')
    for (const { article, measure, value, n } of measured) {
      const scores = observed.filter((row) => row.article === article && row.measure === measure)
      expect(scores.length).toBe(Number(n))
      const sum = scores.reduce((total, { score }) => total + Number(score), 0)
      if (value) expect(sum / scores.length).toBeCloseTo(Number(value), 10)
    }
    const [first] = observed
    expect(first).toMatchObject({ start: '0', sentence: 'The summit was a great success.', voice: 'outlet' })
    expect(first?.cues).toMatch(/\(-?\d/)
  })

  test('describe every text, and name what was counted', async () => {
    const rows = records((await read('descriptions'))?.csv ?? '')
    expect(rows.map(({ description }) => description)).toEqual(
      [...descriptions, ...descriptions].map(({ id }) => id),
    )
    expect(rows.find(({ description }) => description === 'people')).toMatchObject({ found: 'Ana Lopez (6)' })
    expect(rows.at(-1)).toMatchObject({ value: '0', outlet: '' })
    expect(rows.filter(({ value }) => value === '').map(({ description }) => description)).toContain(
      'school-grade',
    )
  })

  test('name who rates an outlet beside its leaning', async () => {
    const rows = records((await read('measurements'))?.csv ?? '')
    const cells = new Set(rows.map((row) => `${row.leaning} | ${row.leaning_rated_by}`))
    expect([...cells]).toEqual(['centre-left | Media Survey, as of 2020', ' | '])
  })

  test('run nothing in a spreadsheet', async () => {
    const rows = records((await read('descriptions'))?.csv ?? '')
    expect(rows[0]?.title).toBe(`'${title}`)
  })

  test('open by a link that works, and are null otherwise', async () => {
    const { id, token } = await createShareLink(db(), 'lake')
    const link: DashboardAccess = { kind: 'link', token }
    expect((await read('observations', link))?.csv).toBe((await read('observations'))?.csv)
    await revokeShareLink(db(), id)
    expect(await read('observations', link)).toBeNull()
    expect(await read('passwords')).toBeNull()
    expect(await read('measurements', { kind: 'owner', dashboardId: 'none' })).toBeNull()
  })

  test('are offered on the dashboard, where its reader is', async () => {
    const { token } = await createShareLink(db(), 'lake')
    const report = await dashboardReport(db(), { kind: 'link', token })
    expect(report?.downloads.map(({ href }) => href)).toEqual(
      exportTables.map(({ id }) => `/s/${token}/export/${id}`),
    )
  })

  test('are as everything else: each measure is on every page unasked', async () => {
    const dashboard = await dashboardReport(db(), owner)
    const article = await articleReport(db(), { access: owner, articleId, reading: readingIn('') })
    const methods = methodologyReport().flatMap((family) => family.methods.map(({ id }) => id))
    for (const { id, family } of measures) {
      const section = dashboard?.sections.find((each) => each.id === family)
      expect(section?.tables[0]?.rows[0]?.figures.map(({ measure }) => measure)).toContain(id)
      expect(article?.figures.map(({ measure }) => measure)).toContain(id)
      expect(methods).toContain(id)
      expect(methodReport(id)).toMatchObject({ id })
    }
  })

  test('are as everything else: each description is on every page unasked', async () => {
    const dashboard = await dashboardReport(db(), owner)
    const article = await articleReport(db(), { access: owner, articleId, reading: readingIn('') })
    const ids = descriptions.map(({ id }) => id)
    expect(dashboard?.described[0]?.figures.map(({ id }) => id)).toEqual(ids)
    expect(article?.described.figures.map(({ id }) => id)).toEqual(ids)
    expect(article?.described.lists.map(({ label, names }) => [label, names[0]?.name])).toEqual([
      ['People named', 'Ana Lopez'],
      ['Places named', 'Japan'],
    ])
    expect(dashboard?.described[1]?.figures.map(({ inWords }) => inWords)).toContain('too short to tell')
  })
})

test('cells that only look like formulas stay numbers', async () => {
  async function* batches() {
    yield [[-0.5, '-0.5', '+1', '@a', 'a\rb', null, 'say "x", y']]
  }
  expect(await whole(csvPieces(['a', 'b', 'c', 'd', 'e', 'f', 'g'], batches()))).toBe(
    '\ufeffa,b,c,d,e,f,g\r\n-0.5,\'-0.5,\'+1,\'@a,"a\rb",,"say ""x"", y"\r\n',
  )
})
