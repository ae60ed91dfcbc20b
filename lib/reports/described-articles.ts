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

/** By codebook and article: neither a published codebook nor a stored text ever changes. */
const kept = new LRUCache<string, readonly DescriptionFigure[]>({ max: 5_000 })

const keyOf = ({ id }: PublishedCodebook, articleId: string): string => `${id} ${articleId}`

/** The articles that a page shows, described; texts are read only of those not described before. */
export async function describedArticles(
  db: Database,
  articles: readonly ArticleRow[],
  published: PublishedCodebook,
): Promise<readonly DescribedArticle[]> {
  const unknown = articles.map(({ id }) => id).filter((id) => !kept.has(keyOf(published, id)))
  if (unknown.length > 0) await describe(db, unknown, published)
  return articles.map(({ id, title, outlet, href }) => ({
    ...{ id, title, outlet, href },
    figures: kept.get(keyOf(published, id)) ?? [],
  }))
}

async function describe(db: Database, articleIds: readonly string[], published: PublishedCodebook) {
  const texts = await textsOf(db, articleIds)
  for (const [id, text] of texts) kept.set(keyOf(published, id), descriptionFigures(text, published.codebook))
}
