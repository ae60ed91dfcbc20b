import type { ArticleAnalysis } from '@/lib/analysis/article'
import type { Leaning, Measurement, Observation } from '@/lib/analysis/measures/measure'
import { attributionsSchema, observationsIn, observationsSchema } from '@/lib/analysis/stored-evidence'
import type { Queries } from '@/lib/storage/database'
import { toJson } from '@/lib/storage/json'

/** A measurement without the observations behind it. */
export interface StoredMeasurement extends Omit<Measurement, 'observations' | 'leaning'> {
  /** Null where it was stored before this was counted. */
  readonly leaning: Leaning | null
}

export interface MeasuredArticle {
  readonly articleId: string
  /** Sentences in the whole article. */
  readonly sentences: number
  readonly measurements: readonly StoredMeasurement[]
}

/** Which analyses: those under one codebook version by one engine version. */
export interface AnalysisVersion {
  readonly codebookId: string
  readonly engine: string
}

interface AnalysedArticle {
  readonly articleId: string
  readonly codebookId: string
}

const measurementRow = ({ measure, value, interval, n, leaning }: Measurement) => ({
  measure,
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  n,
  ...leaning,
})

interface MeasurementRow extends Omit<ReturnType<typeof measurementRow>, keyof Leaning> {
  readonly favourable: number | null
  readonly unfavourable: number | null
}

const fromRow = ({ favourable, unfavourable, ...row }: MeasurementRow): StoredMeasurement => ({
  measure: row.measure,
  value: row.value,
  interval: row.low === null || row.high === null ? null : { low: row.low, high: row.high },
  n: row.n,
  leaning: favourable === null || unfavourable === null ? null : { favourable, unfavourable },
})

/** Saves an analysis; the one that is there under the same versions stays as it is. */
export async function saveAnalysis(
  db: Queries,
  { articleId, codebookId }: AnalysedArticle,
  analysis: ArticleAnalysis,
): Promise<void> {
  const { engine, sentences, measurements, attributions } = analysis
  const key = { articleId, codebookId, engine }
  if ((await db.analysis.count({ where: key })) > 0) return
  const observations = Object.fromEntries(measurements.map((each) => [each.measure, each.observations]))
  await db.analysis.create({
    data: {
      ...key,
      sentences,
      measurements: { createMany: { data: measurements.map(measurementRow) } },
      evidence: { create: { observations: toJson(observations), attributions: toJson(attributions) } },
    },
  })
}

/** What was measured in each article on a dashboard; articles that are not analysed yet are left out. */
export async function measurementsOf(
  db: Queries,
  dashboardId: string,
  version: AnalysisVersion,
): Promise<readonly MeasuredArticle[]> {
  const rows = await db.analysis.findMany({
    where: { ...version, article: { dashboards: { some: { dashboardId, removedAt: null } } } },
    select: measuredColumns,
  })
  return rows.map(measuredArticle)
}

/** What was measured in one article; null when not analysed. */
export async function measuredIn(
  db: Queries,
  articleId: string,
  version: AnalysisVersion,
): Promise<MeasuredArticle | null> {
  const row = await db.analysis.findUnique({
    where: { articleId_codebookId_engine: { articleId, ...version } },
    select: measuredColumns,
  })
  return row && measuredArticle(row)
}

const measuredColumns = {
  articleId: true,
  sentences: true,
  measurements: { omit: { analysisId: true } },
} as const

interface MeasuredRow extends Omit<MeasuredArticle, 'measurements'> {
  readonly measurements: readonly MeasurementRow[]
}

const measuredArticle = ({ measurements, ...row }: MeasuredRow): MeasuredArticle => ({
  ...row,
  measurements: measurements.map(fromRow),
})

/** The observations (by measure) and attributions behind an article's measurements; null when not analysed. */
export async function evidenceOf(db: Queries, articleId: string, version: AnalysisVersion) {
  const analysis = await db.analysis.findUnique({
    where: { articleId_codebookId_engine: { articleId, ...version } },
    select: { evidence: true },
  })
  if (!analysis?.evidence) return null
  return {
    observations: observationsSchema.parse(analysis.evidence.observations),
    attributions: attributionsSchema.parse(analysis.evidence.attributions),
  }
}

interface ObservationsRequest {
  readonly version: AnalysisVersion
  readonly measure: string
  /** Few: they are named one by one in a query. */
  readonly articleIds: readonly string[]
}

export interface ObservedArticle {
  readonly articleId: string
  readonly observations: readonly Observation[]
}

/** The observations of one measure in some of the articles on a dashboard. */
export async function observationsOf(
  db: Queries,
  dashboardId: string,
  { version, measure, articleIds }: ObservationsRequest,
): Promise<readonly ObservedArticle[]> {
  const rows = await db.analysis.findMany({
    where: {
      ...version,
      articleId: { in: [...articleIds] },
      article: { dashboards: { some: { dashboardId, removedAt: null } } },
    },
    select: { articleId: true, evidence: { select: { observations: true } } },
  })
  return rows.map(({ articleId, evidence }) => ({
    articleId,
    observations: evidence ? observationsIn(evidence.observations, measure) : [],
  }))
}

/** Ids of the articles on a dashboard that have no analysis under these versions. */
export async function missingAnalyses(
  db: Queries,
  dashboardId: string,
  version: AnalysisVersion,
): Promise<readonly string[]> {
  const rows = await db.dashboardArticle.findMany({
    where: { dashboardId, removedAt: null, article: { analyses: { none: version } } },
    orderBy: [{ addedAt: 'asc' }, { articleId: 'asc' }],
    select: { articleId: true },
  })
  return rows.map((row) => row.articleId)
}
