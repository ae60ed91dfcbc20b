import { analyzeArticle } from '@/lib/analysis/article'
import { ENGINE } from '@/lib/analysis/engine'
import { missingAnalyses, saveAnalysis } from '@/lib/storage/analyses'
import { loadArticle } from '@/lib/storage/articles'
import { type Database, inTransaction } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'

async function analyseStored(db: Database, articleId: string, codebook: PublishedCodebook): Promise<void> {
  const article = await loadArticle(db, articleId)
  if (!article) return
  const analysis = analyzeArticle(article, codebook.codebook)
  await inTransaction(db, (tx) => saveAnalysis(tx, { articleId, codebookId: codebook.id }, analysis))
}

/**
 * Analyses those articles on a dashboard that this engine has not seen under this codebook; returns how many.
 */
export async function analyseDashboard(
  db: Database,
  dashboardId: string,
  codebook: PublishedCodebook,
): Promise<number> {
  const missing = await missingAnalyses(db, dashboardId, { codebookId: codebook.id, engine: ENGINE })
  for (const articleId of missing) await analyseStored(db, articleId, codebook)
  return missing.length
}
