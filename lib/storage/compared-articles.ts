import { attributionsSchema, observationsSchema } from '@/lib/analysis/stored-evidence'
import { type ComparedArticle, comparedArticle } from '@/lib/comparison/compared-article'
import type { AnalysisVersion } from '@/lib/storage/analyses'
import { type HeadRow, headColumns, toHead } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/database'

/** How many articles are read at a time: texts and evidence of all at once would fill the memory twice. */
const BATCH = 100

const columns = (version: AnalysisVersion) => ({
  article: {
    select: {
      ...headColumns,
      body: { select: { text: true } },
      analyses: { where: version, select: { evidence: true } },
    },
  },
})

/** The analysed articles on a dashboard with their texts and evidence, in the order they were added. */
export async function comparedArticlesOf(
  db: Queries,
  dashboardId: string,
  version: AnalysisVersion,
): Promise<readonly ComparedArticle[]> {
  const articles: ComparedArticle[] = []
  for (let skip = 0; ; skip += BATCH) {
    const rows = await db.dashboardArticle.findMany({
      where: { dashboardId, removedAt: null },
      orderBy: [{ addedAt: 'asc' }, { articleId: 'asc' }],
      select: columns(version),
      ...{ skip, take: BATCH },
    })
    articles.push(...rows.flatMap(({ article }) => fromRow(article)))
    if (rows.length < BATCH) return articles
  }
}

interface Row extends HeadRow {
  readonly body: { readonly text: string } | null
  readonly analyses: readonly {
    readonly evidence: { readonly observations: unknown; readonly attributions: unknown } | null
  }[]
}

function fromRow({ body, analyses, ...row }: Row): readonly ComparedArticle[] {
  const evidence = analyses[0]?.evidence
  if (!body || !evidence) return []
  const { id, title, outlet, date } = toHead(row)
  const observations = observationsSchema.parse(evidence.observations)
  const attributions = attributionsSchema.parse(evidence.attributions)
  return [comparedArticle({ id, title, outlet, date, text: body.text, observations, attributions })]
}
