import type { AspectCoverage } from '@/lib/comparison/coverage'
import { type Compared, placeOfPassage } from '@/lib/reports/comparison/compared'
import { type ShareStep, shareStep } from '@/lib/reports/share-step'
import { counted, listed, percent } from '@/lib/reports/wording'

/** An article that mentions an aspect. */
export interface MentioningArticle {
  readonly id: string
  readonly name: string
  /** Its first sentence that does. */
  readonly href: string
  /** "3 sentences". */
  readonly sentences: string
}

/** An aspect of the topic in many articles. */
export interface AspectOfMany {
  /** Its id on the page. */
  readonly id: string
  readonly label: string
  readonly description: string
  /** "32 of 60 articles". */
  readonly found: string
  readonly counts: { readonly found: number; readonly n: number }
  /** "53 %". */
  readonly share: string
  readonly step: ShareStep
  /** "28 articles", or the names of few; null where it is found in all. */
  readonly notFound: string | null
  /** Those with most sentences on it. */
  readonly most: readonly MentioningArticle[]
}

const MOST_NAMED = 3

export function aspectOfMany(aspect: AspectCoverage, compared: Compared): AspectOfMany {
  const { found, articles } = aspect
  const share = found / articles.length
  return {
    id: `aspect-${aspect.aspect}`,
    label: aspect.label,
    description: aspect.description,
    found: `${found} of ${counted(articles.length, 'article')}`,
    counts: { found, n: articles.length },
    share: percent(share),
    step: shareStep(share),
    notFound: notFoundIn(aspect, compared),
    most: mostIn(aspect, compared),
  }
}

function notFoundIn({ articles }: AspectCoverage, { named }: Compared): string | null {
  const lacking = articles.filter(({ mentions }) => mentions.length === 0)
  if (lacking.length === 0) return null
  if (lacking.length > MOST_NAMED) return counted(lacking.length, 'article')
  return listed(lacking.map(({ article }) => named(article).name))
}

const mostIn = ({ articles }: AspectCoverage, compared: Compared): readonly MentioningArticle[] =>
  articles
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_NAMED)
    .flatMap(({ article, mentions }) => {
      const [first] = mentions
      const sentences = counted(mentions.length, 'sentence')
      const { id, name } = compared.named(article)
      return first ? [{ id, name, href: placeOfPassage(compared, first.sentence), sentences }] : []
    })
