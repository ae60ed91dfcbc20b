import { namesFor } from '@/lib/reports/comparison/article-names'
import type { Figure } from '@/lib/reports/figure'
import { listed } from '@/lib/reports/wording'

/** What the findings read of an article on a dashboard. */
export interface Measured {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly figures: readonly Figure[]
}

/** The articles that findings are about, and how sentences speak of them. */
export interface Naming {
  readonly all: readonly Measured[]
  /** What tone is measured toward, as a noun phrase. */
  readonly target: string
  /** By its id. */
  readonly nameOf: (id: string) => string
}

/** More are counted instead. */
export const MOST_NAMED = 3

const LONGEST_TITLE = 40

/** Names articles by outlet, and by the beginning of their title where that is needed; a sole one is "the article". */
export function namingOf(all: readonly Measured[], target: string): Naming {
  const short = all.map((article) => ({ ...article, title: shortened(article.title) }))
  const named = namesFor(short)
  const byId = new Map(short.map((article) => [article.id, named(article)]))
  return { all, target, nameOf: (id) => (all.length === 1 ? 'the article' : (byId.get(id) ?? id)) }
}

/** " (Herald and Courier)", while the names are few. */
export const inBrackets = (some: readonly Measured[], { nameOf }: Naming): string =>
  some.length <= MOST_NAMED ? ` (${listed(some.map(({ id }) => nameOf(id)))})` : ''

/** As many whole words as there is room for. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  const cut = title.slice(0, LONGEST_TITLE)
  const end = cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s.,;:–—-]+$/, '')}…`
}
