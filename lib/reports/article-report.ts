import { ENGINE } from '@/lib/analysis/engine'
import { type Figure, figuresOf } from '@/lib/reports/figure'
import { openAnalysed } from '@/lib/reports/opened-dashboard'
import { type TextBlock, textBlocks } from '@/lib/reports/passages'
import { articleHref, type Place, placeOf } from '@/lib/reports/place'
import { type Receipt, receiptOf } from '@/lib/reports/receipt'
import { type ToneAxis, toneAxis } from '@/lib/reports/tone-axis'
import type { DashboardAccess } from '@/lib/storage/access'
import { evidenceOf, measurementsOf } from '@/lib/storage/analyses'
import type { Article, ArticleHead } from '@/lib/storage/articles'
import { loadDashboardArticle } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import { slice } from '@/lib/text/span'

export interface ArticleRequest {
  readonly access: DashboardAccess
  readonly articleId: string
  /** The scored sentence whose receipt is asked for, counted from 1; null for none. */
  readonly sentence: number | null
}

export interface RemovedPiece {
  readonly start: number
  readonly reason: string
  readonly text: string
}

export interface ArticleReport {
  readonly head: ArticleHead
  readonly dashboardTitle: string
  /** What tone is measured toward, as a noun phrase. */
  readonly target: string
  readonly sentences: number
  readonly figures: readonly Figure[]
  readonly axis: ToneAxis
  readonly blocks: readonly TextBlock[]
  readonly receipt: Receipt | null
  /** What was left out of the text at import. */
  readonly removals: readonly RemovedPiece[]
  readonly href: string
  readonly place: Place
  /** Null for a reader who came by a link. */
  readonly owner: { readonly dashboardId: string } | null
}

/** Everything an article page shows; null when the article is not on a dashboard this access opens. */
export async function articleReport(db: Database, request: ArticleRequest): Promise<ArticleReport | null> {
  const opened = await openAnalysed(db, request.access)
  const article = opened && (await loadDashboardArticle(db, opened.dashboard.id, request.articleId))
  if (!article) return null
  const { dashboard, published, readOnly } = opened
  const version = { codebookId: published.id, engine: ENGINE }
  const evidence = await evidenceOf(db, article.id, version)
  const measured = await measurementsOf(db, dashboard.id, version)
  const analysis = measured.find(({ articleId }) => articleId === article.id)
  const observations = evidence?.observations.tone ?? []
  const figures = figuresOf(analysis?.measurements ?? [])
  const place = placeOf(request.access)
  const receiptSource = { text: article.text, observations, codebook: published.codebook }
  return {
    head: article,
    dashboardTitle: dashboard.title,
    target: published.codebook.target,
    sentences: analysis?.sentences ?? 0,
    figures,
    axis: toneAxis(figures),
    blocks: textBlocks(article.text, observations),
    receipt: request.sentence === null ? null : receiptOf(receiptSource, request.sentence),
    removals: removedPieces(article),
    href: articleHref(place, article.id),
    place,
    owner: readOnly ? null : { dashboardId: dashboard.id },
  }
}

const removedPieces = ({ given, removals }: Article): readonly RemovedPiece[] =>
  removals.map(({ reason, ...span }) => ({ reason, start: span.start, text: slice(given, span).trim() }))
