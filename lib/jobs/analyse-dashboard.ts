import { ENGINE } from '@/lib/analysis/engine'
import { KeptWork, type WorkState } from '@/lib/jobs/long-work'
import { perProcess } from '@/lib/jobs/per-process'
import { inThread } from '@/lib/jobs/threads'
import { type MeasuredArticle, measuredIn, missingAnalyses, saveAnalysis } from '@/lib/storage/analyses'
import { loadArticle } from '@/lib/storage/articles'
import { type Database, inTransaction } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'

const running = perProcess('analyses', () => new KeptWork<number>())

/**
 * Analyses those articles on a dashboard that this engine has not seen under this codebook, in a thread of its
 * own; tells how many.
 */
export async function analyseDashboard(
  db: Database,
  dashboardId: string,
  published: PublishedCodebook,
): Promise<WorkState<number>> {
  const missing = await missingAnalyses(db, dashboardId, { codebookId: published.id, engine: ENGINE })
  if (missing.length === 0) return { isDone: true, value: 0 }
  const key = `${dashboardId} ${published.id}`
  const state = await running().patiently(key, (onProgress) =>
    analyseAll(db, { missing, published }, onProgress),
  )
  // What is missing next time is other articles.
  if (state.isDone) running().forget(key)
  return state
}

interface Missing {
  readonly missing: readonly string[]
  readonly published: PublishedCodebook
}

async function analyseAll(
  db: Database,
  { missing, published }: Missing,
  onProgress: (progress: number) => void,
): Promise<number> {
  for (const [done, articleId] of missing.entries()) {
    onProgress(done / missing.length)
    await analyseStored(db, articleId, published)
  }
  return missing.length
}

/** Analyses an article as it is stored; the analysis that is there stays as it is. */
async function analyseStored(db: Database, articleId: string, published: PublishedCodebook): Promise<void> {
  const article = await loadArticle(db, articleId)
  if (!article) return
  const { title, text } = article
  const analysis = await inThread('analyse', { article: { title, text }, published })
  await inTransaction(db, (tx) => saveAnalysis(tx, { articleId, codebookId: published.id }, analysis))
}

/** What is measured in an article, analysed where this engine has not seen it under this codebook; null where it is gone. */
export async function analyseArticle(
  db: Database,
  articleId: string,
  published: PublishedCodebook,
): Promise<MeasuredArticle | null> {
  const version = { codebookId: published.id, engine: ENGINE }
  const known = await measuredIn(db, articleId, version)
  if (known) return known
  await analyseStored(db, articleId, published)
  return measuredIn(db, articleId, version)
}
