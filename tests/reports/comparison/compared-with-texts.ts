import type { ComparedArticle } from '@/lib/comparison/compared-article'
import type { Compared } from '@/lib/reports/comparison/compared'
import { comparedOf } from './compared-of'

/** Articles compared, with their texts at hand as storage would give them. */
export const comparedWithTexts = (articles: readonly ComparedArticle[]): Compared => ({
  ...comparedOf(articles),
  textsOf: async (ids) =>
    new Map(articles.filter(({ id }) => ids.includes(id)).map(({ id, text }) => [id, text])),
})
