import { ENGINE } from '@/lib/analysis/engine'
import type { ObservationsByMeasure } from '@/lib/analysis/measure-without'
import { analyseArticle } from '@/lib/jobs/analyse-dashboard'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type AgencyRow, agencyRows } from '@/lib/reports/agency-rows'
import { type Axis, axisOf } from '@/lib/reports/axis'
import { type CampFigure, campFigures } from '@/lib/reports/camp-figures'
import { type TextDescription, textDescription } from '@/lib/reports/description-figures'
import { figuresIn, figuresOf } from '@/lib/reports/figure'
import { type HeadlineFrameRow, headlineFrameRows } from '@/lib/reports/headline-frame-rows'
import { figuresRead, type LeftOut, leftOutOf, type ReadFigure, unitsLeftOut } from '@/lib/reports/left-out'
import { markedBy } from '@/lib/reports/marking'
import { openPublished } from '@/lib/reports/opened-dashboard'
import { type TextBlock, textBlocks } from '@/lib/reports/passages'
import { articleHref, type Place, placeOf } from '@/lib/reports/place'
import { FIRST, type Reading, withinArticle } from '@/lib/reports/reading'
import { type Receipt, receiptOf } from '@/lib/reports/receipt'
import { type ReceiptSteps, receiptSteps } from '@/lib/reports/receipt-steps'
import { type VoicesReport, voicesReport } from '@/lib/reports/source-rows'
import { type ToneCourse, toneCourse } from '@/lib/reports/tone-course'
import { type TopicFrameFigure, topicFrameFigures } from '@/lib/reports/topic-frame-figures'
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

interface Material {
  readonly title: string
  readonly text: string
  readonly href: string
  readonly codebook: Codebook
  readonly analysis: Awaited<ReturnType<typeof analysisOf>>
}

/** The part of a report that changes with what the reader chooses. */
function asRead({ title, text, href, codebook, analysis }: Material, asked: Reading) {
  const { observations } = analysis
  const reading = withinArticle(asked, (measure) => observations[measure]?.length ?? 0)
  const leftOut = unitsLeftOut(reading, observations)
  const figures = figuresRead(analysis.figures, observations, leftOut)
  const receipt = receiptFor({ text, codebook, observations }, reading)
  const tone = observations[FIRST] ?? []
  return {
    figures,
    camps: campFigures({ observations: observations['sources-tone'] ?? [], codebook }, leftOut),
    topicFrames: topicFrameFigures({ observations: observations['topic-frames'] ?? [], codebook }, leftOut),
    voices: voicesReport({ text, href, codebook, ...analysis }, leftOut),
    agency: agencyRows({ observations: observations.agency ?? [], codebook }, leftOut),
    headlineFrames: headlineFrameRows({ title, observations, codebook }, leftOut),
    axis: axisOf(figuresIn([...analysis.figures, ...figures], 'tone')),
    blocks: textBlocks(text, markedBy(reading.marks, observations), reading.passage),
    receipt,
    steps: receiptSteps({ href, reading, receipt }, tone.length),
    course: toneCourse(tone, { length: text.length, href, reading }),
    reading,
    struck: leftOut.map(({ start }) => start),
    leftOut: leftOutOf({ text, href, reading }, leftOut),
  }
}

interface Observed {
  readonly text: string
  readonly codebook: Codebook
  readonly observations: ObservationsByMeasure
}

function receiptFor({ text, codebook, observations }: Observed, { of, sentence }: Reading): Receipt | null {
  const [marked] = markedBy([of], observations)
  return marked ? receiptOf({ text, codebook, observations: marked.observations }, marked, sentence) : null
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
