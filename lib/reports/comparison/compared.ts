import type { Passage } from '@/lib/comparison/compared-article'
import type { Comparison } from '@/lib/comparison/comparison'
import type { LeaningLabel } from '@/lib/import/leaning-label'
import type { Codebook } from '@/lib/lexicons/codebook'
import { namesFor } from '@/lib/reports/comparison/article-names'
import { articleHref, type Place } from '@/lib/reports/place'
import { passageHref } from '@/lib/reports/reading'
import type { ArticleHead } from '@/lib/storage/articles'

/** An article as the sections of a comparison speak of it. */
export interface NamedArticle {
  readonly id: string
  /** Its outlet; with its title where that would not be enough. */
  readonly name: string
  readonly title: string
  readonly outlet: string | null
  /** Its outlet's. */
  readonly leaningLabel: LeaningLabel | null
  readonly href: string
}

/** What the sections of a comparison are made of. */
export interface Compared {
  readonly comparison: Comparison
  readonly codebook: Codebook
  readonly place: Place
  /** Those compared, in the order they were added. */
  readonly articles: readonly NamedArticle[]
  /** Throws where no article compared has that id. */
  readonly named: (id: string) => NamedArticle
  /** The texts of some of them by id, and perhaps of others: few, because they are read from storage. */
  readonly textsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** What a comparison's sections are made from. */
export interface ComparedMaterial {
  readonly comparison: Comparison
  readonly codebook: Codebook
  readonly place: Place
  readonly heads: readonly ArticleHead[]
  readonly textsOf: Compared['textsOf']
}

/** A comparison with its articles named and their addresses known. */
export function comparedWith({ comparison, codebook, place, heads, textsOf }: ComparedMaterial): Compared {
  const nameOf = namesFor(heads)
  const articles = heads.map((head) => ({
    id: head.id,
    name: nameOf(head),
    title: head.title,
    outlet: head.outlet,
    leaningLabel: head.leaningLabel,
    href: articleHref(place, head.id),
  }))
  const byId = new Map(articles.map((article) => [article.id, article]))
  return {
    ...{ comparison, codebook, place, articles, textsOf },
    named: (id) => {
      const article = byId.get(id)
      if (!article) throw new Error(`No article compared has the id ${id}`)
      return article
    },
  }
}

/** Where a passage is read, standing out in its article. */
export const placeOfPassage = ({ named }: Compared, { article, start, end }: Passage): string =>
  passageHref(named(article).href, { start, end })
