import type { Passage } from '@/lib/comparison/compared-article'
import type { Cut } from '@/lib/comparison/quotations/quotation-cuts'
import type { QuotedHere } from '@/lib/comparison/quotations/quoted-here'
import { type Compared, type NamedArticle, placeOfPassage } from '@/lib/reports/comparison/compared'
import { type KeptPiece, keptPieces } from '@/lib/reports/comparison/kept-words'
import type { Quote, QuotedSentence } from '@/lib/reports/comparison/quoted-sentence'
import { counted } from '@/lib/reports/wording'
import { slice } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'

/** Words of the fullest quotation that an article does not quote. */
export interface CutRow {
  readonly words: QuotedSentence
  /** "before what it keeps, not marked". */
  readonly note: string
}

/** How one article quotes words that others quote too. */
export interface QuotedRow {
  readonly article: NamedArticle
  /** Where the quotation stands out in its article. */
  readonly href: string
  /** Whom it names as the speaker. */
  readonly speaker: string
  /** The verb that introduces it, as written. */
  readonly verb: string
  /** "the fullest", "nothing cut", "12 words cut in 2 places". */
  readonly extent: string
  /** Empty for the fullest, which is shown above. */
  readonly kept: readonly KeptPiece[]
  readonly cuts: readonly CutRow[]
  /** The sentences around it; null at the text's beginning and end. */
  readonly before: QuotedSentence | null
  readonly after: QuotedSentence | null
}

/** What rows of quotations are made from. */
export interface QuotingMaterial {
  readonly compared: Compared
  /** The texts of the articles shown, by id. */
  readonly texts: ReadonlyMap<string, string>
  readonly quote: Quote
}

/** How an article quotes, beside the article that quotes the most. */
export function quotedRow(quoted: QuotedHere, fullest: string, material: QuotingMaterial): QuotedRow {
  const { compared, texts, quote } = material
  const isFullest = quoted.article === fullest
  const quoteOr = (passage: Passage | null) => (passage ? quote(passage) : null)
  return {
    article: compared.named(quoted.article),
    href: placeOfPassage(compared, quoted.quotation),
    speaker: quoted.speaker ?? 'nobody named',
    verb: quoted.verb ? `“${quoted.verb.written}”` : 'no verb found',
    extent: isFullest ? 'the fullest' : extentOf(quoted.cuts, texts),
    kept: isFullest ? [] : keptPieces(texts.get(quoted.article) ?? '', quoted),
    cuts: quoted.cuts.map((cut) => ({ words: quote(cut.passage), note: noteOn(cut) })),
    before: quoteOr(quoted.before),
    after: quoteOr(quoted.after),
  }
}

function extentOf(cuts: readonly Cut[], texts: QuotingMaterial['texts']): string {
  if (cuts.length === 0) return 'nothing cut'
  const words = cuts.reduce((sum, { passage }) => sum + wordsIn(passage, texts), 0)
  return `${counted(words, 'word')} cut in ${counted(cuts.length, 'place')}`
}

const wordsIn = (passage: Passage, texts: QuotingMaterial['texts']): number =>
  findTokens(slice(texts.get(passage.article) ?? '', passage)).length

const places: Readonly<Record<Cut['place'], string>> = {
  before: 'before what it keeps',
  within: 'within what it keeps',
  after: 'after what it keeps',
}

const noteOn = ({ place, marked }: Cut): string => `${places[place]}, ${marked ? 'marked' : 'not marked'}`
