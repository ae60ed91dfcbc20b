import path from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import { Piscina } from 'piscina'
import { ENGINE } from '@/lib/analysis/engine'
import { type Comparison, PARTS } from '@/lib/comparison/comparison'
import type { ComparisonTask } from '@/lib/jobs/compare-stored'
import type { ArticleHead } from '@/lib/storage/articles'
import { sha256 } from '@/lib/storage/hashes'
import type { PublishedCodebook } from '@/lib/storage/topics'

/** What is compared: the articles on a dashboard as they are now. */
export interface ComparisonRequest {
  readonly dashboardId: string
  readonly published: PublishedCodebook
  readonly articles: readonly ArticleHead[]
}

/** A comparison that is there, or how much of it is: 0 to 1. */
export type ComparisonState =
  | { readonly comparison: Comparison }
  | { readonly comparison: null; readonly progress: number }

interface Running {
  readonly comparison: Promise<Comparison>
  /** 0 to 1. */
  progress: number
  settled: Comparison | null
}

const MOST_KEPT = 50
const PATIENCE_MS = 2_500

interface Shared {
  parallaxComparisons?: LRUCache<string, Running>
  parallaxThreads?: Piscina<ComparisonTask, Comparison>
}

// On globalThis, because pages are loaded apart from each other and a development server loads them anew.
const shared: typeof globalThis & Shared = globalThis

const kept = () => (shared.parallaxComparisons ??= new LRUCache({ max: MOST_KEPT }))

const threads = () =>
  (shared.parallaxThreads ??= new Piscina({
    filename: path.resolve('lib/jobs/comparison-thread.mjs'),
    maxThreads: 1,
    minThreads: 0,
    idleTimeout: 60_000,
  }))

/** Another key whenever an article, the codebook or the engine changes. */
const keyOf = ({ dashboardId, published, articles }: ComparisonRequest): string =>
  sha256(JSON.stringify([ENGINE, dashboardId, published.id, articles]))

/**
 * The comparison of a dashboard, worked out once and kept until an article, the codebook or the engine changes.
 * One that takes long goes on by itself, and the caller is told how far it is. Throws what the comparison throws.
 */
export async function comparisonOf(request: ComparisonRequest): Promise<ComparisonState> {
  const key = keyOf(request)
  const running = kept().get(key) ?? start(key, request)
  if (running.settled) return { comparison: running.settled }
  const comparison = await Promise.race([running.comparison, waited(PATIENCE_MS)])
  return comparison ? { comparison } : { comparison: null, progress: running.progress }
}

function start(key: string, { dashboardId, published }: ComparisonRequest): Running {
  const { port1: heard, port2: progress } = new MessageChannel()
  const comparison = threads().run({ dashboardId, published, progress }, { transferList: [progress] })
  const running: Running = { comparison, progress: 0, settled: null }
  heard.on('message', (done: number) => {
    running.progress = done / PARTS
  })
  comparison
    .then(
      (settled) => {
        running.settled = settled
      },
      () => kept().delete(key),
    )
    .finally(() => heard.close())
  kept().set(key, running)
  return running
}

const waited = (ms: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), ms).unref()
  })
