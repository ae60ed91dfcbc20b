import { type ArticleChoice, articleChoice } from '@/lib/reports/compare/article-choice'
import { type ReadTogether, readTogether } from '@/lib/reports/compare/read-together'
import { openPublished } from '@/lib/reports/opened-dashboard'
import { type Place, placeOf } from '@/lib/reports/place'
import { type SideBySide, sideBySideHref } from '@/lib/reports/side-by-side'
import { listed } from '@/lib/reports/wording'
import type { Working } from '@/lib/reports/working'
import type { DashboardAccess } from '@/lib/storage/access'
import { listArticles } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'

export interface CompareRequest {
  readonly access: DashboardAccess
  readonly sideBySide: SideBySide
}

export interface CompareReport {
  /** Of the window: it names the articles. */
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
  /** This very page. */
  readonly here: string
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
    here: sideBySideHref(place, chosen),
    place,
  }
}

function problemOf(all: number, asked: number, found: number): string | null {
  if (all < 2) return 'There are not two articles on this dashboard yet.'
  if (found < asked) return 'An article that was asked for is not on this dashboard.'
  if (found === 1) return 'One article is chosen. Choose another to read beside it.'
  return found === 0 ? 'Choose two or three articles.' : null
}
