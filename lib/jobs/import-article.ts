import { type ArticleAnalysis, analyzeArticle } from '@/lib/analysis/article'
import type { ArticleInput } from '@/lib/import/article-input'
import { saveAnalysis } from '@/lib/storage/analyses'
import { findArticle, type SavedArticle, saveArticle } from '@/lib/storage/articles'
import { addArticle } from '@/lib/storage/dashboards'
import { type Database, inTransaction } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'

export interface ArticleImport {
  readonly dashboardId: string
  readonly input: ArticleInput
  readonly codebook: PublishedCodebook
}

export interface ImportedArticle extends SavedArticle {
  readonly analysis: ArticleAnalysis
}

/** Puts an article on a dashboard, saved and analysed: all of it or nothing. Doing it again changes nothing. */
export async function importArticle(
  db: Database,
  { dashboardId, input, codebook }: ArticleImport,
): Promise<ImportedArticle> {
  // A saved article keeps its title, and the title is analysed too. Analysed outside the transaction, so
  // that nobody waits for it.
  const known = await findArticle(db, input)
  const analysis = analyzeArticle({ title: known?.title ?? input.title, text: input.text }, codebook.codebook)
  const saved = await inTransaction(db, async (tx) => {
    const article = await saveArticle(tx, input)
    await addArticle(tx, dashboardId, article.articleId)
    await saveAnalysis(tx, { articleId: article.articleId, codebookId: codebook.id }, analysis)
    return article
  })
  return { ...saved, analysis }
}
