import type { AspectInArticle } from '@/lib/comparison/coverage'
import type { Compared, NamedArticle } from '@/lib/reports/comparison/compared'
import { placeOfPassage } from '@/lib/reports/comparison/compared'
import type { Quote, QuotedSentence } from '@/lib/reports/comparison/quoted-sentence'
import type { ShareStep } from '@/lib/reports/share-step'
import { counted, percent } from '@/lib/reports/wording'

/** An aspect in one article. */
export interface AspectCell {
  readonly article: NamedArticle
  /** Sentences that mention it. */
  readonly n: number
  /** A deeper shade for more sentences. */
  readonly step: ShareStep
  /** "3 sentences, first after 27 % of the text", or "not found in this article". */
  readonly inWords: string
  /** Where its first cue stands, as a part of the text; null where there is none. */
  readonly firstAt: number | null
  /** The same as a place from the text's beginning: "27%". */
  readonly at: string | null
  /** The first sentence; null where there is none. */
  readonly href: string | null
  /** The first few of the sentences. */
  readonly mentions: readonly QuotedSentence[]
  /** "and 2 more sentences"; null where all are here. */
  readonly more: string | null
}

const MOST_QUOTED = 4

export function aspectCell(cell: AspectInArticle, quote: Quote, compared: Compared): AspectCell {
  const { article, mentions, firstAt } = cell
  const [first] = mentions
  const left = mentions.length - MOST_QUOTED
  return {
    article: compared.named(article),
    n: mentions.length,
    step: countStep(mentions.length),
    inWords: inWords(cell),
    firstAt,
    at: firstAt === null ? null : `${Math.round(100 * firstAt)}%`,
    href: first ? placeOfPassage(compared, first.sentence) : null,
    mentions: mentions
      .slice(0, MOST_QUOTED)
      .map(({ sentence, cues: [cue] }) => quote(sentence, cue ?? sentence)),
    more: left > 0 ? `and ${counted(left, 'more sentence')}` : null,
  }
}

const inWords = ({ mentions, firstAt }: AspectInArticle): string =>
  firstAt === null
    ? 'not found in this article'
    : `${counted(mentions.length, 'sentence')}, the first after ${percent(firstAt)} of the text`

/** From how many sentences on each shade is used; it chooses a shade, and no number depends on it. */
const shades: readonly (readonly [from: number, step: ShareStep])[] = [
  [9, 5],
  [5, 4],
  [3, 3],
  [2, 2],
  [1, 1],
]

const countStep = (count: number): ShareStep => shades.find(([from]) => count >= from)?.[1] ?? 0
