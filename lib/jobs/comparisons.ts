import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { ENGINE } from '@/lib/analysis/engine'
import { type Comparison, isWhole, PARTS } from '@/lib/comparison/comparison'
import { KeptWork, type WorkState } from '@/lib/jobs/long-work'
import { perProcess } from '@/lib/jobs/per-process'
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

const kept = perProcess('comparisons', () => new KeptWork<Comparison>())

/** Another key whenever an article, the codebook or the engine changes; no result holds how an outlet is labelled. */
export const comparisonKey = ({ dashboardId, published, heads }: ComparisonRequest): string =>
  sha256(JSON.stringify([ENGINE, dashboardId, published.id, heads.map(withoutLabel)]))

const withoutLabel = (head: ArticleHead): ArticleHead => ({ ...head, leaningLabel: null })

/**
 * The comparison of a dashboard, worked out in a thread of its own and kept until an article, the codebook or
 * the engine changes. Throws what the comparison throws.
 */
export const comparisonOf = (db: Database, request: ComparisonRequest): Promise<WorkState<Comparison>> =>
  kept().patiently(comparisonKey(request), (onProgress) => compared(db, request, onProgress))

async function compared(
  db: Database,
  request: ComparisonRequest,
  onProgress: (progress: number) => void,
): Promise<Comparison> {
  const { port1: ours, port2: channel } = new MessageChannel()
  try {
    const [comparison] = await Promise.all([
      partsFrom(ours, onProgress),
      inThread('compare', { published: request.published, channel }, [channel]),
      sendArticles(db, request, ours),
    ])
    return comparison
  } finally {
    ours.close()
  }
}

async function sendArticles(
  db: Database,
  { dashboardId, published, heads }: ComparisonRequest,
  port: MessagePort,
): Promise<void> {
  const version = { codebookId: published.id, engine: ENGINE }
  const articleIds = new Set(heads.map(({ id }) => id))
  for await (const batch of storedArticlesOf(db, { dashboardId, articleIds }, version))
    port.postMessage(batch)
  port.postMessage(null)
}

/** Takes each part of a comparison as it comes: read all at once, those of a thousand articles would block the server. */
const partsFrom = (port: MessagePort, onProgress: (progress: number) => void): Promise<Comparison> =>
  new Promise((resolve) => {
    const comparison: Partial<Comparison> = {}
    port.on('message', (part: Partial<Comparison>) => {
      Object.assign(comparison, part)
      onProgress(Object.keys(comparison).length / PARTS)
      if (isWhole(comparison)) resolve(comparison)
    })
  })
