import { readFileSync } from 'node:fs'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { CompareView } from '@/app/_components/compare/compare-view'
import { DashboardView } from '@/app/_components/dashboard-view'
import { Measurements, ToneMeasurements } from '@/app/_components/measurements'
import { draftArticle } from '@/lib/import/draft'
import { importArticle } from '@/lib/jobs/import-article'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { articleReport } from '@/lib/reports/article-report'
import { chartReport } from '@/lib/reports/charts/chart-report'
import {
  type ChartedPage,
  chartedArticle,
  chartedDashboard,
  chartedSideBySide,
} from '@/lib/reports/charts/charted-pages'
import { articleCharts, compareCharts, dashboardCharts } from '@/lib/reports/charts/charts'
import { compareReport } from '@/lib/reports/compare-report'
import { type DashboardReport, dashboardReport } from '@/lib/reports/dashboard-report'
import { NOTHING_CHOSEN } from '@/lib/reports/reading'
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

const story = `The summit in Singapore on June 12, 2018, was a great success for President Trump and Kim Jong Un.
“The summit was a failure,” Mr. Trump said. Critics called the talks with North Korea a dangerous show. The talks with
Kim brought a historic breakthrough, the White House said. North Korea warned that the talks with the United States
might collapse. Sanctions relief was discussed at the summit. The summit with Kim ended in an ugly fight.`

/** So many that outlets are compared: four of them, month after month. */
const many = Array.from({ length: 31 }, (_, i) => {
  const text = `${story} This is edition ${i}.`
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
  }, 240_000)

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
      if (/\boutlet\b/.test(columns)) expect(columns).toContain('\tleaning\tleaning rated by\t')
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row.split('\t')).toHaveLength(columns.split('\t').length)
    },
  )

  /** The names of the charts that a page offers, in order. */
  const offeredBy = (view: ReactElement): readonly string[] =>
    Array.from(
      renderToStaticMarkup(view).matchAll(/href="[^"]*charts\/([a-z-]+)\.svg/g),
      ([, name = '']) => name,
    ).sort()

  test.each(['few', 'many'])(
    'of %s articles is offered by its dashboard, and no other',
    async (dashboardId) => {
      const shown = every.filter((each) => each.dashboardId === dashboardId).filter(isShown)
      const names = shown.filter(({ name }) => name in dashboardCharts).map(({ name }) => name)
      const report = await comparedOn(dashboardId)
      expect(offeredBy(createElement(DashboardView, { report }))).toEqual([...new Set(names)].sort())
    },
  )

  test('of an article is offered by its page, and of two by theirs', async () => {
    const access: DashboardAccess = { kind: 'owner', dashboardId: 'few' }
    const [articleId = '', other = ''] = ids
    const report = await articleReport(db(), { access, articleId, reading: NOTHING_CHOSEN })
    const together = await compareReport(db(), {
      access,
      sideBySide: { articles: [articleId, other], kind: null },
    })
    const parts = report
      ? [ToneMeasurements, Measurements].map((part) => createElement(part, { report }))
      : []
    expect(parts.flatMap(offeredBy).sort()).toEqual(Object.keys(articleCharts).sort())
    expect(together && offeredBy(createElement(CompareView, { report: together }))).toEqual(
      Object.keys(compareCharts).sort(),
    )
  })
})
