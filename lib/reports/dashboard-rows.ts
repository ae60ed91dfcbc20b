import { LRUCache } from 'lru-cache'
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

type Measured = Pick<ArticleRow, 'sentences' | 'figures'>

const unmeasured: Measured = { sentences: 0, figures: figuresOf([]) }

/** By codebook, article and title: under one engine nothing else changes what is measured. */
const kept = new LRUCache<string, Measured>({ max: 5_000 })

const keyOf = (codebookId: string, { id, title }: ArticleHead): string => `${codebookId} ${id} ${title}`

/** Articles with what was measured in each, in their order; nothing is read where all were read before. */
export async function articleRows(
  db: Database,
  heads: readonly ArticleHead[],
  request: RowsRequest,
): Promise<readonly ArticleRow[]> {
  const { codebookId, place } = request
  const known = new Map(heads.map((head) => [head.id, kept.get(keyOf(codebookId, head))]))
  const measured = [...known.values()].includes(undefined) ? await readMeasured(db, heads, request) : known
  return heads.map((head) => ({
    ...head,
    ...(measured.get(head.id) ?? unmeasured),
    href: articleHref(place, head.id),
  }))
}

/** What was measured, by article; it is kept, and articles that are not analysed yet are left out. */
async function readMeasured(
  db: Database,
  heads: readonly ArticleHead[],
  { dashboardId, codebookId }: RowsRequest,
): Promise<ReadonlyMap<string, Measured>> {
  const rows = await measurementsOf(db, dashboardId, { codebookId, engine: ENGINE })
  const measured = new Map(
    rows.map(({ articleId, sentences, measurements }) => [
      articleId,
      { sentences, figures: figuresOf(measurements) },
    ]),
  )
  for (const head of heads) kept.set(keyOf(codebookId, head), measured.get(head.id))
  return measured
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
