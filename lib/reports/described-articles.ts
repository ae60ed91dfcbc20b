import { LRUCache } from 'lru-cache'
import type { ArticleRow } from '@/lib/reports/article-row'
import { type DescriptionFigure, descriptionFigures } from '@/lib/reports/description-figures'
import type { Database } from '@/lib/storage/database'
import { textsOf } from '@/lib/storage/texts'
import type { PublishedCodebook } from '@/lib/storage/topics'

/** An article with what its text is like. */
export interface DescribedArticle extends Pick<ArticleRow, 'id' | 'title' | 'outlet' | 'href'> {
  readonly figures: readonly DescriptionFigure[]
}

type Figures = readonly DescriptionFigure[]

/** By codebook and article: neither a published codebook nor a stored text ever changes. */
const kept = new LRUCache<string, Figures>({ max: 5_000 })

/** The articles that a page shows, described; texts are read only of those not described before. */
export async function describedArticles(
  db: Database,
  articles: readonly ArticleRow[],
  { id: codebookId, codebook }: PublishedCodebook,
): Promise<readonly DescribedArticle[]> {
  const keyOf = (articleId: string) => `${codebookId} ${articleId}`
  const unknown = articles.filter(({ id }) => !kept.has(keyOf(id)))
  const texts = await textsOf(
    db,
    unknown.map(({ id }) => id),
  )
  const figuresOf = (id: string): Figures => {
    const known = kept.get(keyOf(id)) ?? descriptionFigures(texts.get(id) ?? '', codebook)
    kept.set(keyOf(id), known)
    return known
  }
  return articles.map(({ id, title, outlet, href }) => ({
    ...{ id, title, outlet, href },
    figures: figuresOf(id),
  }))
}
