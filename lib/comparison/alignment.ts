import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { coverageOf } from '@/lib/comparison/coverage'
import { sharedPassages } from '@/lib/comparison/shared-passages'
import { sharedQuotations } from '@/lib/comparison/shared-quotations'
import { statementsOf } from '@/lib/comparison/statements'
import type { Codebook } from '@/lib/lexicons/codebook'
import { overlaps } from '@/lib/text/span'

/** By what passages of several articles belong together, from the surest on. */
export type LinkKind = 'shared-passage' | 'shared-quotation' | 'statement' | 'aspect'

/** Passages of different articles that belong side by side. */
export interface AlignmentLink {
  readonly kind: LinkKind
  /** The aspect's name; null for the other kinds. */
  readonly label: string | null
  /** At least two, one an article, in the articles' order. */
  readonly passages: readonly Passage[]
}

/**
 * What belongs together in two or three articles read side by side: the same text, the same quotation, the same fact, and
 * where each first speaks of an aspect. What a surer link joins already is not linked again. In the first article's order.
 */
export function alignmentOf(
  articles: readonly ComparedArticle[],
  codebook: Codebook,
): readonly AlignmentLink[] {
  const links: AlignmentLink[] = []
  for (const link of candidates(articles, codebook))
    if (!links.some((known) => joins(known, link))) links.push(link)
  const place = new Map(articles.map(({ id }, i) => [id, i]))
  const placeOf = ({ passages: [first] }: AlignmentLink) => place.get(first?.article ?? '') ?? 0
  const startOf = ({ passages: [first] }: AlignmentLink) => first?.start ?? 0
  return links.sort((a, b) => placeOf(a) - placeOf(b) || startOf(a) - startOf(b))
}

/** All links, the surest kinds first. */
const candidates = (articles: readonly ComparedArticle[], codebook: Codebook): readonly AlignmentLink[] => [
  ...sharedPassages(articles).map(({ passages }) => linkOf('shared-passage', passages)),
  ...sharedQuotations(articles).map(({ quoted }) =>
    linkOf(
      'shared-quotation',
      quoted.map(({ common }) => common),
    ),
  ),
  ...statementsOf(articles, codebook).shared.map(({ passages }) => linkOf('statement', passages)),
  ...aspectLinks(articles, codebook),
]

const linkOf = (kind: LinkKind, passages: readonly Passage[]): AlignmentLink => ({
  kind,
  label: null,
  passages,
})

/** The first sentence of each article that mentions an aspect, for those that at least two mention. */
const aspectLinks = (articles: readonly ComparedArticle[], codebook: Codebook): readonly AlignmentLink[] =>
  coverageOf(articles, codebook)
    .filter(({ found }) => found > 1)
    .map(({ label, articles: cells }) => ({
      kind: 'aspect',
      label,
      passages: cells.flatMap(({ mentions }) => mentions[0]?.sentence ?? []),
    }))

/** Whether a link joins every passage of another. */
const joins = (known: AlignmentLink, { passages }: AlignmentLink): boolean =>
  passages.every((passage) =>
    known.passages.some((other) => other.article === passage.article && overlaps(other, passage)),
  )
