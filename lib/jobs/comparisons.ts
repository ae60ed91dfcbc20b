import { MessageChannel } from 'node:worker_threads'
import { ENGINE } from '@/lib/analysis/engine'
import { type Comparison, PARTS } from '@/lib/comparison/comparison'
import { KeptWork, type WorkState } from '@/lib/jobs/long-work'
import { inThread } from '@/lib/jobs/threads'
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

// On globalThis, because pages are loaded apart from each other and a development server loads them anew.
const shared: typeof globalThis & { parallaxComparisons?: KeptWork<Comparison> } = globalThis

const kept = () => (shared.parallaxComparisons ??= new KeptWork())

/** Another key whenever an article, the codebook or the engine changes. */
export const comparisonKey = ({ dashboardId, published, heads }: ComparisonRequest): string =>
  sha256(JSON.stringify([ENGINE, dashboardId, published.id, heads]))

/**
 * The comparison of a dashboard, worked out in a thread of its own and kept until an article, the codebook or
 * the engine changes. Throws what the comparison throws.
 */
export const comparisonOf = (db: Database, request: ComparisonRequest): Promise<WorkState<Comparison>> =>
  kept().patiently(comparisonKey(request), (onProgress) => compared(db, request, onProgress))

async function compared(
  db: Database,
  { dashboardId, published, heads }: ComparisonRequest,
  onProgress: (progress: number) => void,
): Promise<Comparison> {
  const { port1: ours, port2: channel } = new MessageChannel()
  ours.on('message', (done: number) => onProgress(done / PARTS))
  const comparison = inThread('compare', { codebook: published.codebook, channel }, [channel])
  try {
    const version = { codebookId: published.id, engine: ENGINE }
    const articleIds = new Set(heads.map(({ id }) => id))
    for await (const batch of storedArticlesOf(db, { dashboardId, articleIds }, version))
      ours.postMessage(batch)
    ours.postMessage(null)
    return await comparison
  } finally {
    ours.close()
  }
}
