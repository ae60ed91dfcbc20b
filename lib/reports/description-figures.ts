import type { Description } from '@/lib/analysis/descriptions/description'
import type { Named } from '@/lib/analysis/descriptions/named-in-text'
import { type Described, describeText } from '@/lib/analysis/descriptions/registry'
import type { Codebook } from '@/lib/lexicons/codebook'
import { passageHref } from '@/lib/reports/reading'
import { splitSentences } from '@/lib/text/sentences'
import { contains, type Span, slice } from '@/lib/text/span'

/** A description of one text as pages show it; it has no interval, because it is no mean over sentences. */
export interface DescriptionFigure {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly value: number | null
  /** "412", "61.3", or "too short to tell". */
  readonly inWords: string
}

export const TOO_SHORT = 'too short to tell'

/** "1,204", "61.3": with the decimals that say something; "too short to tell" for null. */
export const describedInWords = ({ decimals }: Description, value: number | null): string =>
  value === null
    ? TOO_SHORT
    : value
        .toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
        .replace('-', '−')

const figureOf = ({ description, value }: Described): DescriptionFigure => {
  const { id, label, unit } = description
  return { id, label, unit, value, inWords: describedInWords(description, value) }
}

/** Every description of a text, in the registry's order. */
export const descriptionFigures = (text: string, codebook: Codebook): readonly DescriptionFigure[] =>
  describeText(text, codebook).map(figureOf)

/** Where a text names somebody or some place. */
export interface NamedPassage {
  readonly sentence: string
  /** The article's page, at the name. */
  readonly href: string
}

export interface NamedFigure {
  readonly name: string
  /** In order; never empty. */
  readonly passages: readonly NamedPassage[]
}

/** What a description counted in a text: "People named" with each of them, the most often named first. */
export interface NamedList {
  readonly description: string
  readonly label: string
  readonly names: readonly NamedFigure[]
}

export interface TextDescription {
  readonly figures: readonly DescriptionFigure[]
  /** One for each description that counts names and found some. */
  readonly lists: readonly NamedList[]
}

interface DescribedArticle {
  readonly text: string
  readonly href: string
  readonly codebook: Codebook
}

/** What an article's page tells about its text. */
export function textDescription({ text, href, codebook }: DescribedArticle): TextDescription {
  const described = describeText(text, codebook)
  const sentences = splitSentences(text)
  const passageOf = (mention: Span): NamedPassage => ({
    sentence: slice(text, sentences.find((sentence) => contains(sentence, mention)) ?? mention),
    href: passageHref(href, mention),
  })
  const named = ({ name, mentions }: Named): NamedFigure => ({ name, passages: mentions.map(passageOf) })
  return {
    figures: described.map(figureOf),
    lists: described
      .filter(({ found }) => found.length > 0)
      .map(({ description: { id, label }, found }) => ({
        description: id,
        label,
        names: mostNamedFirst(found).map(named),
      })),
  }
}

const mostNamedFirst = (found: readonly Named[]): readonly Named[] =>
  found.toSorted((a, b) => b.mentions.length - a.mentions.length)
