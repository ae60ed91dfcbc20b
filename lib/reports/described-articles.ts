import type { Codebook } from '@/lib/lexicons/codebook'
import type { ArticleRow } from '@/lib/reports/article-row'
import { type DescriptionFigure, descriptionFigures } from '@/lib/reports/description-figures'
import type { Database } from '@/lib/storage/database'
import { textsOf } from '@/lib/storage/texts'

/** An article with what its text is like. */
export interface DescribedArticle extends Pick<ArticleRow, 'id' | 'title' | 'outlet' | 'href'> {
  readonly figures: readonly DescriptionFigure[]
}

/** The articles that a page shows, described; their texts are read anew for it. */
export async function describedArticles(
  db: Database,
  articles: readonly ArticleRow[],
  codebook: Codebook,
): Promise<readonly DescribedArticle[]> {
  const texts = await textsOf(
    db,
    articles.map(({ id }) => id),
  )
  return articles.map(({ id, title, outlet, href }) => ({
    ...{ id, title, outlet, href },
    figures: descriptionFigures(texts.get(id) ?? '', codebook),
  }))
}
