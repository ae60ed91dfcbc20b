import { findNamed, type Named, type NamedInText } from '@/lib/analysis/descriptions/named-in-text'
import type { CitationKey } from '@/lib/lexicons/bibliography'
import type { Codebook } from '@/lib/lexicons/codebook'
import { splitSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'
import { findTokens, type Token } from '@/lib/text/tokens'

/** What descriptions read of a text. */
export interface DescribedText {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Its words; the "s" of a possessive is none. */
  readonly words: readonly Token[]
  /** The people and places in it. */
  readonly named: NamedInText
}

/** A number about a whole text that is no mean over units: it has neither observations nor an interval. */
export interface Description {
  readonly id: string
  readonly label: string
  /** What it is measured in: "words", "minutes". */
  readonly unit: string
  /** How many decimals say something. */
  readonly decimals: number
  readonly definition: string
  /** How it is worked out from what is counted; none where it is a count. */
  readonly formula?: string
  readonly sources: readonly CitationKey[]
  readonly limits: readonly string[]
  /** Null where the text is too short to tell. */
  readonly describe: (text: DescribedText) => number | null
  /** What it counts, where that has names and places in the text. */
  readonly find?: (text: DescribedText) => readonly Named[]
}

/** A description as written, checked against the type. */
export const defineDescription = <const D extends Description>(description: D): D => description

/** A text made ready for descriptions; the codebook's people are known by its names for them. */
export function describedText(text: string, codebook: Codebook): DescribedText {
  const tokens = findTokens(text)
  return {
    text,
    sentences: splitSentences(text),
    words: tokens.filter((token) => !isPossessive(text, token)),
    named: findNamed(text, tokens, codebook),
  }
}

const isPossessive = (text: string, { word, start }: Token): boolean =>
  word === 's' && /['’]/.test(text.charAt(start - 1))
