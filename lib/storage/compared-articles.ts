import type { StoredArticle } from '@/lib/comparison/compared-article'
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
      analyses: { where: version, select: { evidence: true } },
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
    yield rows.filter(({ article }) => articleIds.has(article.id)).flatMap(({ article }) => fromRow(article))
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
  const articles = new Map(rows.flatMap(({ article }) => fromRow(article)).map((each) => [each.id, each]))
  return articleIds.flatMap((id) => articles.get(id) ?? [])
}

interface Row extends HeadRow {
  readonly body: { readonly text: string } | null
  readonly analyses: readonly {
    readonly evidence: { readonly observations: unknown; readonly attributions: unknown } | null
  }[]
}

function fromRow({ body, analyses, ...row }: Row): readonly StoredArticle[] {
  const evidence = analyses[0]?.evidence
  if (!body || !evidence) return []
  const { id, title, outlet, date } = toHead(row)
  const { observations, attributions } = evidence
  return [{ id, title, outlet, date, text: body.text, observations, attributions }]
}
