import { ENGINE } from '@/lib/analysis/engine'
import { analyseArticle } from '@/lib/jobs/analyse-dashboard'
import type { AgencyRow } from '@/lib/reports/agency-rows'
import { asRead } from '@/lib/reports/article-as-read'
import type { Axis } from '@/lib/reports/axis'
import type { CampFigure } from '@/lib/reports/camp-figures'
import { type TextDescription, textDescription } from '@/lib/reports/description-figures'
import { figuresOf } from '@/lib/reports/figure'
import type { HeadlineFrameRow } from '@/lib/reports/headline-frame-rows'
import type { LeftOut, ReadFigure } from '@/lib/reports/left-out'
import { openPublished } from '@/lib/reports/opened-dashboard'
import type { TextBlock } from '@/lib/reports/passages'
import { articleHref, type Place, placeOf } from '@/lib/reports/place'
import type { Reading } from '@/lib/reports/reading'
import type { Receipt } from '@/lib/reports/receipt'
import type { ReceiptSteps } from '@/lib/reports/receipt-steps'
import type { VoicesReport } from '@/lib/reports/source-rows'
import type { ToneCourse } from '@/lib/reports/tone-course'
import type { TopicFrameFigure } from '@/lib/reports/topic-frame-figures'
import type { DashboardAccess } from '@/lib/storage/access'
import { evidenceOf } from '@/lib/storage/analyses'
import type { Article, ArticleHead } from '@/lib/storage/articles'
import { loadDashboardArticle } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'
import { slice } from '@/lib/text/span'

export interface ArticleRequest {
  readonly access: DashboardAccess
  readonly articleId: string
  readonly reading: Reading
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
  readonly figures: readonly ReadFigure[]
  /** What the sources of each camp say, as far as any is heard. */
  readonly camps: readonly CampFigure[]
  /** What the topic's own frames take up, one by one. */
  readonly topicFrames: readonly TopicFrameFigure[]
  /** Whom it quotes and paraphrases. */
  readonly voices: VoicesReport
  /** What the whole text is like, also where the reader left out sentences. */
  readonly described: TextDescription
  /** Holds the figures of every tone. */
  readonly axis: Axis
  /** How deeds are told, all and by camp. */
  readonly agency: readonly AgencyRow[]
  /** The strongest frames of the headline beside those of the own voice. */
  readonly headlineFrames: readonly HeadlineFrameRow[]
  readonly blocks: readonly TextBlock[]
  readonly receipt: Receipt | null
  readonly steps: ReceiptSteps
  /** Null where no sentence has a tone. */
  readonly course: ToneCourse | null
  /** What the reader has chosen, of what this article has. */
  readonly reading: Reading
  /** Null where the reader left out nothing. */
  readonly leftOut: LeftOut | null
  /** Where the sentences left out begin. */
  readonly struck: readonly number[]
  /** What was left out of the text at import. */
  readonly removals: readonly RemovedPiece[]
  readonly href: string
  readonly place: Place
  /** Null for a reader who came by a link. */
  readonly owner: { readonly dashboardId: string } | null
}

/** Everything an article page shows; null when the article is not on a dashboard this access opens. */
export async function articleReport(db: Database, request: ArticleRequest): Promise<ArticleReport | null> {
  const opened = await openPublished(db, request.access)
  const article = opened && (await loadDashboardArticle(db, opened.dashboard.id, request.articleId))
  if (!article) return null
  const { dashboard, published, readOnly } = opened
  const place = placeOf(request.access)
  const href = articleHref(place, article.id)
  const analysis = await analysisOf(db, article.id, published)
  const material = { title: article.title, text: article.text, href, codebook: published.codebook, analysis }
  return {
    head: headOf(article),
    dashboardTitle: dashboard.title,
    target: published.codebook.target,
    sentences: analysis.sentences,
    described: textDescription(material),
    ...asRead(material, request.reading),
    removals: removedPieces(article),
    href,
    place,
    owner: readOnly ? null : { dashboardId: dashboard.id },
  }
}

async function analysisOf(db: Database, articleId: string, published: PublishedCodebook) {
  const measured = await analyseArticle(db, articleId, published)
  const evidence = await evidenceOf(db, articleId, { codebookId: published.id, engine: ENGINE })
  return {
    sentences: measured?.sentences ?? 0,
    figures: figuresOf(measured?.measurements ?? []),
    observations: evidence?.observations ?? {},
    attributions: evidence?.attributions ?? [],
  }
}

/** Without the text, which is shown in its blocks. */
const headOf = ({ id, title, outlet, leaningLabel, byline, date, url, notice }: Article): ArticleHead => ({
  id,
  title,
  outlet,
  leaningLabel,
  byline,
  date,
  url,
  notice,
})

const removedPieces = ({ given, removals }: Article): readonly RemovedPiece[] =>
  removals.map(({ reason, ...span }) => ({ reason, start: span.start, text: slice(given, span).trim() }))
