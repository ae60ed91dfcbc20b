import type { Span } from '@/lib/text/span'

/** A word and where it stands. */
export interface Token extends Span {
  /** Lower case with straight apostrophes; a two-letter acronym keeps its capitals and loses its stops. */
  readonly word: string
}

// A possessive "s" is a word of its own, so that "Kim’s" begins with "Kim"; "don’t" stays whole.
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’](?![sS](?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text, in order; hyphens separate words. */
export function findTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { index, 0: written } of text.matchAll(WORD))
    tokens.push({ start: index, end: index + written.length, word: normalWord(written) })
  return tokens
}

/** Most words: nothing is to be changed. */
const PLAIN = /^[a-z]+$/

/** "U.S." and "US" are one word, "us" is another. */
function normalWord(written: string): string {
  if (PLAIN.test(written)) return written
  const bare = written.replaceAll('.', '')
  return /^\p{Lu}{2}$/u.test(bare) ? bare : bare.toLowerCase().replaceAll('’', "'")
}
