import type { Queries } from '@/lib/storage/database'

/** The texts of a few articles, by their ids. */
export async function textsOf(
  db: Queries,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const bodies = await db.articleBody.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { articleId: true, text: true },
  })
  return new Map(bodies.map(({ articleId, text }) => [articleId, text]))
}
