import type { AlignmentLink } from '@/lib/comparison/alignment'
import type { Comparison } from '@/lib/comparison/comparison'
import { MOST_PAIRED } from '@/lib/comparison/pairs'
import { alignmentOfArticles } from '@/lib/jobs/alignments'
import { analyseDashboard } from '@/lib/jobs/analyse-dashboard'
import { comparisonOf } from '@/lib/jobs/comparisons'
import type { OpenedDashboard } from '@/lib/reports/opened-dashboard'
import { type Working, workingOn } from '@/lib/reports/working'
import type { ArticleHead } from '@/lib/storage/articles'
import type { Database } from '@/lib/storage/database'

/** What is worked out of articles before they are shown side by side. */
export interface CompareWork {
  /** Null while it goes on, or waits for other work. */
  readonly alignment: readonly AlignmentLink[] | null
  /** Of the whole dashboard, so that both pages say the same; null too where its articles are too many for pairs. */
  readonly comparison: Comparison | null
  readonly working: Working | null
}

/** The articles of a dashboard, and those that are read side by side. */
export interface Chosen {
  readonly opened: OpenedDashboard
  readonly all: readonly ArticleHead[]
  /** At least two of them, in the order of the columns. */
  readonly heads: readonly ArticleHead[]
}

/** Works out what belongs together in articles, and whether they can be told apart. */
export async function compareWork(db: Database, { opened, all, heads }: Chosen): Promise<CompareWork> {
  const { dashboard, published } = opened
  const analysed = await analyseDashboard(db, dashboard.id, published)
  const working = workingOn('Analysing the articles', analysed)
  if (working) return { alignment: null, comparison: null, working }
  const known = { dashboardId: dashboard.id, published }
  const [alignment, compared] = await Promise.all([
    alignmentOfArticles(db, { ...known, heads }),
    all.length > MOST_PAIRED ? null : comparisonOf(db, { ...known, heads: all }),
  ])
  return {
    alignment: alignment.isDone ? alignment.value : null,
    comparison: compared?.isDone ? compared.value : null,
    working:
      workingOn('Looking for passages that belong together', alignment) ??
      workingOn('Comparing the articles', compared),
  }
}
