import { isAscii, isAsciiCapital, isAsciiSmall } from '@/lib/text/ascii'

/** Whether a word begins with a capital; nearly all begin with a letter of ASCII, for which no pattern is needed. */
export function hasCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  return isAscii(first) ? isAsciiCapital(first) : CAPITAL.test(word)
}

/** Whether a word begins with a small letter. */
export function hasSmallInitial(word: string): boolean {
  const first = word.charCodeAt(0)
  return isAscii(first) ? isAsciiSmall(first) : SMALL_INITIAL.test(word)
}

const CAPITAL = /^\p{Lu}/u
const SMALL_INITIAL = /^\p{Ll}/u
