import { type ComparedArticle, READ_MEASURES, type StoredArticle } from '@/lib/comparison/compared-article'

const BATCH = 25

/** Articles as they come from the database, in batches of its size. */
export const storedBatches = (articles: readonly ComparedArticle[]): readonly (readonly StoredArticle[])[] =>
  Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, i) =>
    articles.slice(i * BATCH, (i + 1) * BATCH).map(stored),
  )

const stored = ({ sentences: _, observations, attributions, ...known }: ComparedArticle): StoredArticle => ({
  ...known,
  observations: Object.fromEntries(
    READ_MEASURES.map((measure) => [measure, JSON.stringify(observations[measure] ?? [])]),
  ),
  attributions: JSON.stringify(attributions),
})
