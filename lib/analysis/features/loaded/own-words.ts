import { isAscii, isAsciiCapital } from '@/lib/text/ascii'
import { overlaps, type Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** A word, or a compound with hyphens, that the outlet itself chose. */
export interface OwnWord extends Span {
  readonly word: string
}

const LONGEST_COMPOUND = 4

/**
 * The words of a sentence that are the outlet's choice: not those between quotation marks, and no names. A word with a
 * capital is a name unless it is known in lower case and opens the sentence, or stands in a headline.
 */
export function ownWords(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Span[],
  isKnown: (word: string) => boolean,
): readonly OwnWord[] {
  const capitalsTell = !isHeadline(text, tokens)
  const words: OwnWord[] = []
  for (let i = 0; i < tokens.length; ) {
    const length = compoundLength(text, tokens, i, isKnown)
    const [first, last] = [tokens[i], tokens[i + length - 1]]
    if (!first || !last) break
    const own = ownWord(text, first, last)
    const isName = hasCapital(text, first) && ((capitalsTell && i > 0) || !isKnown(own.word))
    if (!isName && !isQuoted(own, quotations)) words.push(own)
    i += length
  }
  return words
}

/** The word from its first token to its last. */
function ownWord(text: string, first: Token, { end }: Token): OwnWord {
  const { start } = first
  return { start, end, word: first.end === end ? first.word : compound(text, { start, end }) }
}

const isQuoted = (span: Span, quotations: readonly Span[]): boolean =>
  quotations.length > 0 && quotations.some((quotation) => overlaps(quotation, span))

/** Of how many words the longest known compound is that begins here; 1 where there is none. */
function compoundLength(
  text: string,
  tokens: readonly Token[],
  from: number,
  isKnown: (word: string) => boolean,
): number {
  const first = tokens[from]
  if (!first || !isHyphen(text.charCodeAt(first.end))) return 1
  const { start } = first
  let longest = 1
  for (let n = 1; n < LONGEST_COMPOUND; n++) {
    const [before, next] = [tokens[from + n - 1], tokens[from + n]]
    if (!before || !next || next.start !== before.end + 1 || !isHyphen(text.charCodeAt(before.end))) break
    if (isKnown(compound(text, { start, end: next.end }))) longest = n + 1
  }
  return longest
}

/** "-", "‐" and "‑" by their codes. */
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

const compound = (text: string, { start, end }: Span): string =>
  text.slice(start, end).toLowerCase().replace(/[‐‑]/g, '-').replaceAll('’', "'")

const CAPITAL = /\p{Lu}/u

function hasCapital(text: string, { start }: Span): boolean {
  const code = text.charCodeAt(start)
  return isAscii(code) ? isAsciiCapital(code) : CAPITAL.test(text.charAt(start))
}

/** Whether most words of four letters or more have capitals. */
function isHeadline(text: string, tokens: readonly Token[]): boolean {
  let [long, capitals] = [0, 0]
  for (const token of tokens) {
    if (token.end - token.start < 4) continue
    long++
    if (hasCapital(text, token)) capitals++
  }
  return capitals > 3 && capitals > long * 0.7
}
