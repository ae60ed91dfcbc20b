import { ENGINE } from '@/lib/analysis/engine'
import type { ArticleRow } from '@/lib/reports/article-row'
import { type Figure, figuresOf } from '@/lib/reports/figure'
import { articleHref, type Place } from '@/lib/reports/place'
import { topicFrameFigures } from '@/lib/reports/topic-frame-figures'
import { measurementsOf, observationsOf } from '@/lib/storage/analyses'
import type { ArticleHead } from '@/lib/storage/articles'
import type { Database } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'

interface RowsRequest {
  readonly dashboardId: string
  readonly codebookId: string
  readonly place: Place
}

/** Articles with what was measured in each, in their order. */
export async function articleRows(
  db: Database,
  heads: readonly ArticleHead[],
  { dashboardId, codebookId, place }: RowsRequest,
): Promise<readonly ArticleRow[]> {
  const measured = await measurementsOf(db, dashboardId, { codebookId, engine: ENGINE })
  const byArticle = new Map(measured.map((each) => [each.articleId, each]))
  return heads.map((head) => ({
    ...head,
    sentences: byArticle.get(head.id)?.sentences ?? 0,
    figures: figuresOf(byArticle.get(head.id)?.measurements ?? []),
    href: articleHref(place, head.id),
  }))
}

interface FramesRequest {
  readonly dashboardId: string
  readonly published: PublishedCodebook
  readonly articles: readonly ArticleRow[]
}

/** The shares of the topic's frames in the articles shown; empty where the topic has none. */
export async function topicFramesOf(
  db: Database,
  { dashboardId, published: { id, codebook }, articles }: FramesRequest,
): Promise<ReadonlyMap<string, readonly Figure[]>> {
  if (codebook.frames.length === 0) return new Map()
  const observed = await observationsOf(db, dashboardId, {
    version: { codebookId: id, engine: ENGINE },
    measure: 'topic-frames',
    articleIds: articles.map((article) => article.id),
  })
  return new Map(
    observed.map(({ articleId, observations }) => [
      articleId,
      topicFrameFigures({ observations, codebook }, []),
    ]),
  )
}
