import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { analyzeArticle } from '@/lib/analysis/article'
import { type ComparedArticle, comparedArticle } from '@/lib/comparison/compared-article'
import type { Codebook } from '@/lib/lexicons/codebook'

const corpus = new URL('../../../shared/corpus/north-korea.jsonl', import.meta.url)

const row = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  date: z.string().nullable(),
  text: z.string(),
})

/** Real articles, analysed; null where they are not here. */
export function realArticles(codebook: Codebook): readonly ComparedArticle[] | null {
  if (!existsSync(corpus)) return null
  const lines = readFileSync(corpus, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const article = row.parse(JSON.parse(line))
    const { measurements, attributions } = analyzeArticle(article, codebook)
    const observations = Object.fromEntries(
      measurements.map((each) => [each.measure, each.observations] as const),
    )
    return comparedArticle({ ...article, observations, attributions })
  })
}

/** So many articles: the same ones again under other ids where there are fewer. */
export const repeated = (articles: readonly ComparedArticle[], count: number): readonly ComparedArticle[] =>
  Array.from({ length: Math.ceil(count / articles.length) }, (_, round) =>
    articles.map((article) => ({ ...article, id: `${article.id} ${round}` })),
  )
    .flat()
    .slice(0, count)
