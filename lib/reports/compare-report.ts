import type { AlignmentLink } from '@/lib/comparison/alignment'
import type { Comparison } from '@/lib/comparison/comparison'
import { MOST_PAIRED } from '@/lib/comparison/pairs'
import { alignmentOfArticles } from '@/lib/jobs/alignments'
import { analyseDashboard } from '@/lib/jobs/analyse-dashboard'
import { comparisonOf } from '@/lib/jobs/comparisons'
import { type Axis, axisOf } from '@/lib/reports/axis'
import { type ArticleChoice, articleChoice } from '@/lib/reports/compare/article-choice'
import { type CompareColumn, compareColumns, namedColumns } from '@/lib/reports/compare/columns'
import { type KindChoice, kindChoices } from '@/lib/reports/compare/kind-choices'
import { type NamedColumn, type NumberedLink, numberedLinks } from '@/lib/reports/compare/numbered-links'
import { NOT_PAIRED, toldApart } from '@/lib/reports/compare/told-apart'
import { articleRows } from '@/lib/reports/dashboard-rows'
import { type OpenedDashboard, openPublished } from '@/lib/reports/opened-dashboard'
import { type Place, placeOf } from '@/lib/reports/place'
import type { SideBySide } from '@/lib/reports/side-by-side'
import { listed } from '@/lib/reports/wording'
import { type Working, workingOn } from '@/lib/reports/working'
import type { DashboardAccess } from '@/lib/storage/access'
import type { ArticleHead } from '@/lib/storage/articles'
import { listArticles } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import { textsOf } from '@/lib/storage/texts'

export interface CompareRequest {
  readonly access: DashboardAccess
  readonly sideBySide: SideBySide
}

/** Articles in columns, with what belongs together in them. */
export interface ReadTogether {
  readonly columns: readonly CompareColumn[]
  /** Holds the tones of every column. */
  readonly axis: Axis
  /** Whether every two can be told apart; empty while that is worked out. */
  readonly toldApart: readonly string[]
  /** Those shown; null while they are looked for. */
  readonly links: readonly NumberedLink[] | null
  readonly kinds: readonly KindChoice[]
}

export interface CompareReport {
  readonly title: string
  readonly dashboardTitle: string
  /** What tone is measured toward, as a noun phrase. */
  readonly target: string
  /** What keeps articles from being read side by side, or one of them from being among them; null for nothing. */
  readonly problem: string | null
  /** Null of a dashboard with fewer than two articles. */
  readonly choice: ArticleChoice | null
  /** Null where fewer than two articles are chosen. */
  readonly together: ReadTogether | null
  readonly working: Working | null
  readonly place: Place
}

/** Two or three articles side by side; null when the dashboard is gone or the link does not work. */
export async function compareReport(
  db: Database,
  { access, sideBySide }: CompareRequest,
): Promise<CompareReport | null> {
  const opened = await openPublished(db, access)
  if (!opened) return null
  const place = placeOf(access)
  const all = await listArticles(db, opened.dashboard.id)
  const heads = sideBySide.articles.flatMap((id) => all.find((head) => head.id === id) ?? [])
  const chosen = { ...sideBySide, articles: heads.map(({ id }) => id) }
  const read = heads.length < 2 ? null : await readTogether(db, { opened, all, heads, chosen, place })
  return {
    title: read ? `Side by side: ${listed(read.together.columns.map(({ name }) => name))}` : 'Side by side',
    dashboardTitle: opened.dashboard.title,
    target: opened.published.codebook.target,
    problem: problemOf(all.length, sideBySide.articles.length, heads.length),
    choice: articleChoice(all, place, chosen.articles),
    together: read?.together ?? null,
    working: read?.working ?? null,
    place,
  }
}

function problemOf(all: number, asked: number, found: number): string | null {
  if (all < 2) return 'There are not two articles on this dashboard yet.'
  if (found < asked) return 'An article that was asked for is not on this dashboard.'
  if (found === 1) return 'One article is chosen. Choose another to read beside it.'
  return found === 0 ? 'Choose two or three articles.' : null
}

interface Material {
  readonly opened: OpenedDashboard
  readonly all: readonly ArticleHead[]
  /** At least two of them, in the order of the columns. */
  readonly heads: readonly ArticleHead[]
  readonly chosen: SideBySide
  readonly place: Place
}

async function readTogether(db: Database, material: Material) {
  const { opened, heads, chosen, place } = material
  const work = await workOn(db, material)
  const version = { dashboardId: opened.dashboard.id, codebookId: opened.published.id }
  const rows = await articleRows(db, heads, { ...version, place })
  const named = namedColumns(rows)
  const texts = await textsOf(db, chosen.articles)
  const links = work.alignment && numberedLinks(work.alignment, named, texts)
  const shown = links?.filter(({ kind }) => chosen.kind === null || kind === chosen.kind) ?? null
  const columns = compareColumns(named, texts, shown ?? [])
  const together: ReadTogether = {
    columns,
    axis: axisOf(columns.flatMap(({ figures }) => figures)),
    toldApart: sentencesOf(work.comparison, material.all, named),
    links: shown,
    kinds: kindChoices(links ?? [], place, chosen),
  }
  return { together, working: work.working }
}

function sentencesOf(
  comparison: Comparison | null,
  all: readonly ArticleHead[],
  named: readonly NamedColumn[],
): readonly string[] {
  if (all.length > MOST_PAIRED) return [NOT_PAIRED]
  return comparison ? toldApart(comparison, new Map(named.map(({ id, name }) => [id, name]))) : []
}

interface Work {
  /** Null while it goes on, or waits for other work. */
  readonly alignment: readonly AlignmentLink[] | null
  /** Of the whole dashboard, so that both pages say the same; null too where its articles are too many for pairs. */
  readonly comparison: Comparison | null
  readonly working: Working | null
}

async function workOn(db: Database, { opened, all, heads }: Material): Promise<Work> {
  const { dashboard, published } = opened
  const analysed = await analyseDashboard(db, dashboard.id, published)
  const working = workingOn('Analysing the articles', analysed)
  if (working) return { alignment: null, comparison: null, working }
  const known = { dashboardId: dashboard.id, published }
  const alignment = await alignmentOfArticles(db, { ...known, heads })
  const compared = all.length > MOST_PAIRED ? null : await comparisonOf(db, { ...known, heads: all })
  return {
    alignment: alignment.isDone ? alignment.value : null,
    comparison: compared?.isDone ? compared.value : null,
    working:
      workingOn('Looking for passages that belong together', alignment) ??
      workingOn('Comparing the articles', compared),
  }
}
