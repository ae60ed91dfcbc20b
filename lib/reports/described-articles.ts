import type { Codebook } from '@/lib/lexicons/codebook'
import type { ArticleRow } from '@/lib/reports/article-row'
import { type DescriptionFigure, descriptionFigures } from '@/lib/reports/description-figures'
import { textsOf } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'

/** An article with what its text is like. */
export interface DescribedArticle extends Pick<ArticleRow, 'id' | 'title' | 'outlet' | 'href'> {
  readonly figures: readonly DescriptionFigure[]
}

/** With more articles, each is described on its own page and in the download: texts are read anew for it. */
export const MOST_DESCRIBED = 50

interface Request {
  readonly dashboardId: string
  readonly codebook: Codebook
  readonly articles: readonly ArticleRow[]
}

/** The articles of a dashboard, described; null where they are too many. */
export async function describedArticles(
  db: Database,
  { dashboardId, codebook, articles }: Request,
): Promise<readonly DescribedArticle[] | null> {
  if (articles.length > MOST_DESCRIBED) return null
  const texts = await textsOf(db, dashboardId)
  return articles.map(({ id, title, outlet, href }) => ({
    ...{ id, title, outlet, href },
    figures: descriptionFigures(texts.get(id) ?? '', codebook),
  }))
}
