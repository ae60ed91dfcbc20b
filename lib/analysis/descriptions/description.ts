import type { CitationKey } from '@/lib/lexicons/bibliography'
import { splitSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'
import { findTokens, type Token } from '@/lib/text/tokens'

/** What descriptions read of a text. */
export interface DescribedText {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Its words; the "s" of a possessive is none. */
  readonly words: readonly Token[]
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
  readonly sources: readonly CitationKey[]
  readonly limits: readonly string[]
  /** Null where the text is too short to tell. */
  readonly describe: (text: DescribedText) => number | null
}

/** A description as written, checked against the type. */
export const defineDescription = <const D extends Description>(description: D): D => description

/** A text made ready for descriptions. */
export const describedText = (text: string): DescribedText => ({
  text,
  sentences: splitSentences(text),
  words: findTokens(text).filter((token) => !isPossessive(text, token)),
})

const isPossessive = (text: string, { word, start }: Token): boolean =>
  word === 's' && /['’]/.test(text.charAt(start - 1))
