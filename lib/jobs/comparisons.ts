import { ENGINE } from '@/lib/analysis/engine'
import type { Comparison } from '@/lib/comparison/comparison'
import { compareInThreads } from '@/lib/jobs/compare-in-threads'
import { KeptWork, type WorkState } from '@/lib/jobs/long-work'
import { perProcess } from '@/lib/jobs/per-process'
import type { ArticleHead } from '@/lib/storage/articles'
import { storedArticlesOf } from '@/lib/storage/compared-articles'
import type { Database } from '@/lib/storage/database'
import { sha256 } from '@/lib/storage/hashes'
import type { PublishedCodebook } from '@/lib/storage/topics'

/** What is compared: these analysed articles on a dashboard, as they are now. */
export interface ComparisonRequest {
  readonly dashboardId: string
  readonly published: PublishedCodebook
  readonly heads: readonly ArticleHead[]
}

const kept = perProcess('comparisons', () => new KeptWork<Comparison>())

/** Another key whenever an article, the codebook or the engine changes; no result holds how an outlet is labelled. */
export const comparisonKey = ({ dashboardId, published, heads }: ComparisonRequest): string =>
  sha256(JSON.stringify([ENGINE, dashboardId, published.id, heads.map(withoutLabel)]))

const withoutLabel = (head: ArticleHead): ArticleHead => ({ ...head, leaningLabel: null })

/**
 * The comparison of a dashboard, worked out in threads of its own and kept until an article, the codebook or
 * the engine changes. Throws what the comparison throws.
 */
export const comparisonOf = (db: Database, request: ComparisonRequest): Promise<WorkState<Comparison>> =>
  kept().patiently(comparisonKey(request), (onProgress) => compared(db, request, onProgress))

function compared(
  db: Database,
  { dashboardId, published, heads }: ComparisonRequest,
  onProgress: (progress: number) => void,
): Promise<Comparison> {
  const version = { codebookId: published.id, engine: ENGINE }
  const articleIds = new Set(heads.map(({ id }) => id))
  const batches = storedArticlesOf(db, { dashboardId, articleIds }, version)
  return compareInThreads({ published, batches, articles: heads.length }, onProgress)
}
