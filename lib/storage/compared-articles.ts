import { READ_MEASURES, type StoredArticle } from '@/lib/comparison/compared-article'
import { Prisma } from '@/lib/generated/sqlite/client'
import type { AnalysisVersion } from '@/lib/storage/analyses'
import { type HeadRow, headColumns, toHead } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/database'

/** How many are read at a time, so that whoever reads a thousand lets others have their turn. */
const BATCH = 25

const columns = (version: AnalysisVersion) => ({
  article: {
    select: {
      ...headColumns,
      body: { select: { text: true } },
      analyses: { where: version, select: { id: true } },
    },
  },
})

/** Those analysed articles on a dashboard with their texts and evidence, in the order they were added, in batches. */
export async function* storedArticlesOf(
  db: Queries,
  { dashboardId, articleIds }: { readonly dashboardId: string; readonly articleIds: ReadonlySet<string> },
  version: AnalysisVersion,
): AsyncGenerator<readonly StoredArticle[]> {
  for (let skip = 0; ; skip += BATCH) {
    const rows = await db.dashboardArticle.findMany({
      where: { dashboardId, removedAt: null },
      orderBy: [{ addedAt: 'asc' }, { articleId: 'asc' }],
      select: columns(version),
      ...{ skip, take: BATCH },
    })
    yield withEvidence(
      db,
      rows.map(({ article }) => article).filter(({ id }) => articleIds.has(id)),
    )
    if (rows.length < BATCH) return
  }
}

/** A few analysed articles on a dashboard with their texts and evidence, in the order of their ids as given. */
export async function storedArticles(
  db: Queries,
  { dashboardId, articleIds }: { readonly dashboardId: string; readonly articleIds: readonly string[] },
  version: AnalysisVersion,
): Promise<readonly StoredArticle[]> {
  const rows = await db.dashboardArticle.findMany({
    where: { dashboardId, removedAt: null, articleId: { in: [...articleIds] } },
    select: columns(version),
  })
  const stored = await withEvidence(
    db,
    rows.map(({ article }) => article),
  )
  const articles = new Map(stored.map((each) => [each.id, each]))
  return articleIds.flatMap((id) => articles.get(id) ?? [])
}

interface Row extends HeadRow {
  readonly body: { readonly text: string } | null
  readonly analyses: readonly { readonly id: string }[]
}

/** Articles that are not analysed are left out. */
async function withEvidence(db: Queries, rows: readonly Row[]): Promise<readonly StoredArticle[]> {
  const evidence = await comparedEvidence(
    db,
    rows.flatMap(({ analyses }) => analyses.map(({ id }) => id)),
  )
  return rows.flatMap(({ body, analyses, ...row }) => {
    const own = evidence.get(analyses[0]?.id ?? '')
    if (!body || !own) return []
    const { id, title, outlet, date } = toHead(row)
    return [{ id, title, outlet, date, text: body.text, ...own }]
  })
}

interface EvidenceRow {
  readonly analysisId: string
  readonly attributions: string
  /** The observations of each measure by its place; null where it has none. */
  readonly [place: `m${number}`]: string | null
}

/**
 * As JSON and without the measures that nobody compares: Prisma would read all of it, which for a thousand articles is
 * 100 MB. Both databases know `->`, SQLite since 3.38.
 */
async function comparedEvidence(db: Queries, analysisIds: readonly string[]) {
  if (analysisIds.length === 0) return new Map<string, Pick<StoredArticle, 'observations' | 'attributions'>>()
  const measured = READ_MEASURES.map(
    (measure, i) =>
      Prisma.sql`CAST(observations -> CAST(${measure} AS TEXT) AS TEXT) AS ${Prisma.raw(`m${i}`)}`,
  )
  const rows = await db.$queryRaw<readonly EvidenceRow[]>`
    SELECT "analysisId", CAST(attributions AS TEXT) AS attributions, ${Prisma.join(measured)}
    FROM "AnalysisEvidence" WHERE "analysisId" IN (${Prisma.join(analysisIds)})`
  return new Map(
    rows.map(({ analysisId, attributions, ...row }) => [
      analysisId,
      {
        attributions,
        observations: Object.fromEntries(READ_MEASURES.map((measure, i) => [measure, row[`m${i}`] ?? '[]'])),
      },
    ]),
  )
}
