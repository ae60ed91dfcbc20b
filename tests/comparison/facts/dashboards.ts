import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { claimsIn } from '@/lib/comparison/facts/article-claims'
import { type FactRow, factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { factTopicOf } from '@/lib/comparison/facts/topic'
import type { Codebook } from '@/lib/lexicons/codebook'

export type Dashboard = readonly ComparedArticle[]

/** The dashboards that somebody may make of articles: all, those of a time or an outlet, and any two that tell of a fact. */
export const dashboardsOf = (articles: Dashboard, codebook: Codebook): readonly Dashboard[] => [
  articles,
  ...pairsOf(articles, codebook),
  ...groupsOf(articles, ({ date }) => date?.slice(0, 'YYYY'.length)),
  ...groupsOf(articles, ({ date }) => date?.slice(0, 'YYYY-MM'.length)),
  ...groupsOf(articles, ({ outlet }) => outlet),
]

/** Every two articles that speak of one fact. */
function pairsOf(articles: Dashboard, codebook: Codebook): readonly Dashboard[] {
  const topic = factTopicOf(codebook)
  const speaking = articles.map((article) => ({
    article,
    keys: new Set(claimsIn(article, topic).map(({ key }) => key)),
  }))
  return speaking.flatMap((one, i) =>
    speaking
      .slice(i + 1)
      .filter((other) => [...one.keys].some((key) => other.keys.has(key)))
      .map((other) => [one.article, other.article]),
  )
}

/** Sentences before one that may say whom it tells of. */
const LEAD = 3

/** An article with the sentences alone that hold a fact, and those that lead to them: the same facts, sooner read. */
export function briefed(article: ComparedArticle, codebook: Codebook): ComparedArticle {
  const told = new Set(claimsIn(article, factTopicOf(codebook)).map(({ sentence }) => sentence))
  const isRead = (_: unknown, i: number) =>
    article.sentences.slice(i, i + LEAD + 1).some((one) => told.has(one))
  return { ...article, sentences: article.sentences.filter(isRead) }
}

function groupsOf(
  articles: Dashboard,
  keyOf: (article: ComparedArticle) => string | null | undefined,
): readonly Dashboard[] {
  const keys = new Set(articles.map(keyOf).filter(Boolean))
  return [...keys].map((key) => articles.filter((one) => keyOf(one) === key))
}

/** Where the values of all cells in a state stand. */
export const placesOf = (rows: readonly FactRow[], state: RegExp) =>
  rows.flatMap(({ id, cells }) =>
    cells
      .filter((one) => state.test(one.state))
      .flatMap(({ article, values }) => values.map(({ span }) => ({ row: factOf(id), article, ...span }))),
  )

/** A row's id without the day on which its occasion was first told of, which another dashboard may not have. */
const factOf = (id: string): string => id.replace(/:\d{4}-\d\d-\d\d$/, '')

/** Where all values stand that differ on some dashboard, each once, as written in JSON. */
export const differingOn = (dashboards: readonly Dashboard[], codebook: Codebook): ReadonlySet<string> =>
  new Set(
    dashboards
      .flatMap((some) => placesOf(factMatrix(some, codebook), /^differs$/))
      .map((place) => JSON.stringify(place)),
  )
