import type { CampShare } from '@/lib/analysis/camp-shares'
import type { Camp } from '@/lib/analysis/camp-tone'
import type { SourceKind } from '@/lib/analysis/features/source-kinds'
import { type Balance, type SourceSpeech, speechOf } from '@/lib/analysis/voices'
import { tokensOf } from '@/lib/comparison/article-tokens'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import type { Codebook } from '@/lib/lexicons/codebook'

/** How camps share in what one article attributes. */
export interface ArticleVoices {
  /** Its id. */
  readonly article: string
  /** Empty where no source is known. */
  readonly camps: readonly CampShare[]
  readonly balance: Balance
}

/** A source with all that the articles together attribute to it. */
export interface HeardSource {
  readonly name: string
  readonly kind: SourceKind
  readonly camp: Camp
  readonly attributions: number
  /** Ids of those that hear it. */
  readonly articles: readonly string[]
}

export interface ComparedVoices {
  /** In the order of the articles. */
  readonly byArticle: readonly ArticleVoices[]
  /** By how many articles hear them, then by attributions. */
  readonly mostHeard: readonly HeardSource[]
}

const MOST_LISTED = 12

/** Through whose mouth each article speaks, and whom the articles hear most. */
export function compareVoices(articles: readonly ComparedArticle[], codebook: Codebook): ComparedVoices {
  const voices = articles.map((article) => {
    const { id, attributions } = article
    return { article: id, ...speechOf({ tokens: tokensOf(article), attributions }, codebook) }
  })
  return {
    byArticle: voices.map(({ article, camps, balance }) => ({ article, camps, balance })),
    mostHeard: mostHeardOf(voices),
  }
}

interface Heard {
  readonly article: string
  readonly sources: readonly SourceSpeech[]
}

/** People without a name are left out: two articles’ “officials” are not the same people. */
function mostHeardOf(voices: readonly Heard[]): readonly HeardSource[] {
  const heard = new Map<string, HeardSource>()
  for (const { article, sources } of voices)
    for (const { name, kind, camp, statements } of sources) {
      if (name === null || kind !== 'named') continue
      const before = heard.get(name)
      heard.set(name, {
        ...{ name, kind, camp: before?.camp ?? camp },
        attributions: (before?.attributions ?? 0) + statements.length,
        articles: [...(before?.articles ?? []), article],
      })
    }
  return [...heard.values()]
    .toSorted((a, b) => b.articles.length - a.articles.length || b.attributions - a.attributions)
    .slice(0, MOST_LISTED)
}
