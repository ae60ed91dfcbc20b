import type { MessagePort } from 'node:worker_threads'
import { ENGINE } from '@/lib/analysis/engine'
import { type Comparison, compareArticles } from '@/lib/comparison/comparison'
import { comparedArticlesOf } from '@/lib/storage/compared-articles'
import { database } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'

export interface ComparisonTask {
  readonly dashboardId: string
  readonly published: PublishedCodebook
  /** Hears how many parts are done. */
  readonly progress: MessagePort
}

/** Compares a dashboard's analysed articles, in a thread of its own with a database connection of its own. */
export async function compareStored({
  dashboardId,
  published,
  progress,
}: ComparisonTask): Promise<Comparison> {
  const version = { codebookId: published.id, engine: ENGINE }
  const articles = await comparedArticlesOf(await database(), dashboardId, version)
  return compareArticles(articles, published.codebook, (done) => progress.postMessage(done))
}
