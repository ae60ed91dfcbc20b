import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { draftArticle } from '@/lib/import/draft'
import { importArticle } from '@/lib/jobs/import-article'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { chartReport } from '@/lib/reports/charts/chart-report'
import {
  type ChartedPage,
  chartedArticle,
  chartedDashboard,
  chartedSideBySide,
} from '@/lib/reports/charts/charted-pages'
import { articleCharts, compareCharts, dashboardCharts } from '@/lib/reports/charts/charts'
import { type DashboardReport, dashboardReport } from '@/lib/reports/dashboard-report'
import type { DashboardAccess } from '@/lib/storage/access'
import { createDashboard } from '@/lib/storage/dashboards'
import { publishCodebook } from '@/lib/storage/topics'
import { prismaFiles } from '@/scripts/publish-topics'
import { migratedDatabase, newSqliteUrl } from '../../storage/databases'
import { articleInput } from '../../storage/examples'

const read = (file: string): string => readFileSync(file, 'utf8')
const [topic = ''] = prismaFiles('topics', '.json')
const codebook = codebookSchema.parse(JSON.parse(read(topic)))
const drafts = prismaFiles('demonstration', '.md')
  .filter((file) => !file.endsWith('README.md'))
  .map((file) => draftArticle(read(file), { fileName: file }))

/** The demonstration, so often that outlets are compared: four of them, month after month. */
const many = Array.from({ length: 32 }, (_, i) => {
  const text = `${drafts[i % drafts.length]?.text}\n\nThis is edition ${i}.`
  return articleInput({
    ...{ title: `Edition ${i}`, outlet: `Outlet ${i % 4}`, date: `2018-0${1 + (i % 9)}-12` },
    ...{ text, given: text, removals: [] },
  })
})
const few = drafts.map((draft) => articleInput({ ...draft, removals: [] }))

describe('every chart', () => {
  const db = migratedDatabase({ name: 'SQLite', newUrl: newSqliteUrl })
  const ids: string[] = []

  beforeAll(async () => {
    const published = await publishCodebook(db(), codebook)
    for (const [id, articles] of Object.entries({ few, many })) {
      await createDashboard(db(), { id, title: `Of ${id}`, topicId: codebook.topic })
      for (const input of articles) await importArticle(db(), { dashboardId: id, input, codebook: published })
      ids.push(...(await comparedOn(id)).articles.map((article) => article.id))
    }
  }, 120_000)

  /** Once the comparison is there. */
  async function comparedOn(dashboardId: string): Promise<DashboardReport> {
    for (;;) {
      const report = await dashboardReport(db(), { kind: 'owner', dashboardId })
      if (report?.comparison) return report
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  const pages: readonly (readonly [charts: object, dashboardId: string, page: () => ChartedPage])[] = [
    [dashboardCharts, 'few', () => chartedDashboard],
    [dashboardCharts, 'many', () => chartedDashboard],
    [articleCharts, 'few', () => chartedArticle(ids[0] ?? '')],
    [compareCharts, 'few', () => chartedSideBySide],
  ]
  const every = pages.flatMap(([charts, dashboardId, page]) =>
    Object.keys(charts).map((name) => ({ name, dashboardId, page })),
  )
  /** Of few articles outlets are not compared. */
  const isShown = ({ name, dashboardId }: (typeof every)[number]) =>
    !(name === 'outlets' && dashboardId === 'few')

  test.each(every.filter(isShown))(
    '$name on $dashboardId is whole as a picture and as a table',
    async (asked) => {
      const access: DashboardAccess = { kind: 'owner', dashboardId: asked.dashboardId }
      const query = `?article=${ids[0]}&article=${ids[1]}`
      const fileAs = async (format: string): Promise<string> => {
        const request = { page: asked.page(), access, query, file: `${asked.name}.${format}` }
        const made = new Date('2026-11-22')
        return (await chartReport(db(), { ...request, origin: 'https://example.org', made }))?.text ?? ''
      }
      const svg = (await fileAs('svg')).replace(/<style>.*?<\/style>/, '')
      expect(svg).toMatch(/<title>[^<]{8,}<\/title><desc>[^<]{20,}<\/desc>/)
      const words = Array.from(svg.matchAll(/<text [^>]*>([^<]*)/g), ([, line]) => line).join(' ')
      expect(words).toMatch(/\bn\s(?:=\s\d|counts)/)
      expect(words).toContain(`https://example.org/dashboards/${asked.dashboardId}`)
      expect(words).toContain('Made on 22 November 2026')
      expect(words).toMatch(/\d articles|The Oakhaven Standard/)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      const [columns = '', ...rows] = (await fileAs('tsv')).replace(/\r\n$/, '').split('\r\n')
      expect(columns).toMatch(/\bn\b|articles|sentence/)
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row.split('\t')).toHaveLength(columns.split('\t').length)
      expect(await fileAs('csv')).toContain(columns.replaceAll('\t', ','))
    },
  )
})
