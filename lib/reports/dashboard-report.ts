import { analyseDashboard } from '@/lib/jobs/analyse-dashboard'
import { comparisonOf } from '@/lib/jobs/comparisons'
import type { ArticleRow } from '@/lib/reports/article-row'
import { type Axis, axisOf } from '@/lib/reports/axis'
import { type ArticleChoice, articleChoice } from '@/lib/reports/compare/article-choice'
import { type ComparedVoicesReport, comparedVoicesReport } from '@/lib/reports/compared-voices-report'
import { type ComparisonReport, comparisonReport } from '@/lib/reports/comparison/comparison-report'
import { type ContentsEntry, contentsOf } from '@/lib/reports/dashboard-contents'
import { articleRows, topicFramesOf } from '@/lib/reports/dashboard-rows'
import { type DashboardSection, sectionsOf } from '@/lib/reports/dashboard-sections'
import { type DescribedArticle, describedArticles } from '@/lib/reports/described-articles'
import { type Download, downloadsOf } from '@/lib/reports/export-report'
import { figuresIn } from '@/lib/reports/figure'
import type { Finding } from '@/lib/reports/findings/finding'
import { findingsOf } from '@/lib/reports/findings/findings'
import { openPublished } from '@/lib/reports/opened-dashboard'
import { type Place, placeOf } from '@/lib/reports/place'
import { type SelectionReport, selectedOf, selectionReport } from '@/lib/reports/selected-articles'
import { EVERYTHING, inOrder, pageOf, type Selection } from '@/lib/reports/selection'
import { counted } from '@/lib/reports/wording'
import { type Working, workingOn } from '@/lib/reports/working'
import type { DashboardAccess } from '@/lib/storage/access'
import type { ArticleHead } from '@/lib/storage/articles'
import { listArticles } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import { type LabelledOutlet, outletsOn } from '@/lib/storage/outlets'
import { listShareLinks, type ShareLink } from '@/lib/storage/share-links'

/** What only the owner of a dashboard sees. */
export interface OwnerTools {
  readonly dashboardId: string
  /** Links that work, newest first. */
  readonly shareLinks: readonly ShareLink[]
  /** Those of the articles on it, by name. */
  readonly outlets: readonly LabelledOutlet[]
}

export interface DashboardReport {
  readonly title: string
  readonly topic: string
  /** What tone is measured toward, as a noun phrase. */
  readonly target: string
  /** "5 articles, 3 outlets, 1 with no outlet given". */
  readonly size: string
  /** What differs and what agrees, in words. */
  readonly findings: readonly Finding[]
  /** Those selected, on this page, in the reader’s order. */
  readonly articles: readonly ArticleRow[]
  readonly selection: SelectionReport
  /** Those on this page, for reading side by side; null where there are not two. */
  readonly sideBySide: ArticleChoice | null
  /** What the page holds below its first words. */
  readonly contents: readonly ContentsEntry[]
  /** The figures, family by family. */
  readonly sections: readonly DashboardSection[]
  /** Through whose mouth each article speaks; null while it is worked out. */
  readonly voices: ComparedVoicesReport | null
  /** What the texts shown are like. */
  readonly described: readonly DescribedArticle[]
  readonly downloads: readonly Download[]
  /** Holds the figures of every tone. */
  readonly axis: Axis
  /** Distinct notices of the articles. */
  readonly notices: readonly string[]
  /** Null while it is being worked out, and where there is nothing to compare. */
  readonly comparison: ComparisonReport | null
  /** What goes on while the page is shown without what comes of it; null where all is there. */
  readonly working: Working | null
  readonly place: Place
  /** Null for a reader who came by a link. */
  readonly owner: OwnerTools | null
}

/** Everything a dashboard page shows; null when the dashboard is gone or the link does not work. */
export async function dashboardReport(
  db: Database,
  access: DashboardAccess,
  selection: Selection = EVERYTHING,
): Promise<DashboardReport | null> {
  const opened = await openPublished(db, access)
  if (!opened) return null
  const { dashboard, published, readOnly } = opened
  const place = placeOf(access)
  const analysed = await analyseDashboard(db, dashboard.id, published)
  const all = await listArticles(db, dashboard.id)
  const heads = await selectedOf(db, all, { dashboardId: dashboard.id, selection })
  const rows = await articleRows(db, heads, {
    dashboardId: dashboard.id,
    codebookId: published.id,
    place,
  })
  const compared =
    analysed.isDone && heads.length > 0
      ? await comparisonOf(db, { dashboardId: dashboard.id, published, heads })
      : null
  const comparison = compared?.isDone ? compared.value : null
  const comparedReport = comparison && (await comparisonReport(comparison, { db, published, place, heads }))
  const { name, target } = published.codebook
  const articles = pageOf(inOrder(rows, selection.order), selection.page)
  const topicFrames = await topicFramesOf(db, { dashboardId: dashboard.id, published, articles })
  const sections = analysed.isDone ? sectionsOf({ articles, target, topicFrames }) : []
  return {
    title: dashboard.title,
    topic: name,
    target,
    size: sizeInWords(all),
    findings: analysed.isDone
      ? findingsOf({ articles: rows, target, comparison, pairs: comparedReport?.pairs ?? null })
      : [],
    articles,
    selection: selectionReport({ all, selected: heads, dashboard: place.dashboard }, selection),
    sideBySide: articleChoice(articles, place),
    contents: contentsOf(sections, comparedReport),
    sections,
    voices: comparison && comparedVoicesReport(comparison.voices, articles, published.codebook),
    described: await describedArticles(db, articles, published),
    downloads: downloadsOf(place),
    axis: axisOf(rows.flatMap(({ figures }) => figuresIn(figures, 'tone'))),
    notices: distinct(all.map(({ notice }) => notice)),
    comparison: comparedReport,
    working: workingOn('Analysing the articles', analysed) ?? workingOn('Comparing the articles', compared),
    place,
    owner: readOnly ? null : await ownerTools(db, dashboard.id),
  }
}

function sizeInWords(articles: readonly ArticleHead[]): string {
  const outlets = distinct(articles.map(({ outlet }) => outlet)).length
  const unknown = articles.filter(({ outlet }) => outlet === null).length
  return [
    counted(articles.length, 'article'),
    ...(outlets > 0 ? [counted(outlets, 'outlet')] : []),
    ...(unknown > 0 ? [`${unknown} with no outlet given`] : []),
  ].join(', ')
}

async function ownerTools(db: Database, dashboardId: string): Promise<OwnerTools> {
  const links = await listShareLinks(db, dashboardId)
  return {
    dashboardId,
    shareLinks: links.filter(({ revokedAt }) => revokedAt === null),
    outlets: await outletsOn(db, dashboardId),
  }
}

const distinct = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== null)),
]
