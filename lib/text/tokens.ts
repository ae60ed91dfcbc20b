import { endOfAsciiWord, isAscii, isAsciiCapital, isAsciiWord } from '@/lib/text/ascii'
import type { Span } from '@/lib/text/span'

/** A word and where it stands. */
export interface Token extends Span {
  /** Lower case with straight apostrophes; a two-letter acronym keeps its capitals and loses its stops. */
  readonly word: string
  /** Without the "s" of a plural, "deal" for "deals"; the word itself where it has none. */
  readonly singular: string
}

// A possessive "s" is a word of its own, so that "Kim’s" begins with "Kim"; "don’t" stays whole.
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’](?![sS](?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text, in order; hyphens separate words. */
export function findTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isAscii(code) && !isAsciiWord(code)) at++
    else {
      const token = plainToken(text, at) ?? nextToken(text, at)
      if (!token) break
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

/** Nearly all words are a run of letters of ASCII, for which no pattern is needed; undefined where one is. */
function plainToken(text: string, start: number): Token | undefined {
  const end = endOfAsciiWord(text, start)
  const after = end < text.length ? text.charCodeAt(end) : BLANK
  const mayGoOn =
    end === start ||
    !isAscii(after) ||
    after === APOSTROPHE ||
    (after === STOP && isAsciiCapital(text.charCodeAt(end - 1)))
  return mayGoOn ? undefined : tokenOf(text, start, end)
}

const BLANK = 0x20
const APOSTROPHE = 0x27
const STOP = 0x2e

/** The next word from a place on, by the pattern. */
function nextToken(text: string, from: number): Token | undefined {
  WORD.lastIndex = from
  const match = WORD.exec(text)
  if (!match) return undefined
  return tokenOf(text, match.index, match.index + match[0].length)
}

function tokenOf(text: string, start: number, end: number): Token {
  const word = normalWord(text.slice(start, end))
  return { start, end, word, singular: singularOf(word) }
}

/** "deal" for "deals", "agency" for "agencies"; other plurals a codebook lists itself. */
function singularOf(word: string): string {
  if (word.charCodeAt(word.length - 1) !== LETTER_S) return word
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  return word.length > 3 ? word.slice(0, -1) : word
}

const LETTER_S = 0x73

/** Most words: nothing is to be changed. */
const PLAIN = /^[a-z]+$/

const TWO_CAPITALS = /^\p{Lu}{2}$/u

/** "U.S." and "US" are one word, "us" is another. */
function normalWord(written: string): string {
  if (PLAIN.test(written)) return written
  const bare = written.replaceAll('.', '')
  return TWO_CAPITALS.test(bare) ? bare : bare.toLowerCase().replaceAll('’', "'")
}
