import type { Span } from '@/lib/text/span'
import { findTokens, type Token } from '@/lib/text/tokens'

/** Phrases by their first word, longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

export interface PhraseMatch<Value> extends Span {
  readonly value: Value
  /** How many words it covers. */
  readonly words: number
}

const LONGEST_PHRASE = 12
const BETWEEN_WORDS = /^[\s\-‐‑–.'’]{1,3}$/

/** Prepares phrases for matching; of two entries with the same words the first counts. */
export function compilePhrases<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const compiled = new Map<string, Phrase<Value>[]>()
  for (const [written, value] of entries) {
    const words = findTokens(written).map(({ word }) => word)
    const first = words[0]
    if (first === undefined) continue
    const siblings = compiled.get(first) ?? []
    siblings.push({ words, value })
    compiled.set(first, siblings)
  }
  return new Map(Array.from(compiled, ([first, siblings]) => [first, longestFirst(siblings)]))
}

/** The phrases of both; where both have the same words the first counts. */
export function joinPhrases<Value>(first: Phrases<Value>, second: Phrases<Value>): Phrases<Value> {
  const joined = new Map(first)
  for (const [word, siblings] of second) {
    const earlier = joined.get(word)
    joined.set(word, earlier ? longestFirst([...earlier, ...siblings]) : siblings)
  }
  return joined
}

const longestFirst = <Value>(siblings: readonly Phrase<Value>[]): readonly Phrase<Value>[] =>
  siblings.toSorted((a, b) => b.words.length - a.words.length)

/** Where the phrases occur, in order and disjoint, the longest at each place; the last word may be a plural. */
export function findPhrases<Value>(
  text: string,
  tokens: readonly Token[],
  phrases: Phrases<Value>,
): readonly PhraseMatch<Value>[] {
  const matches: PhraseMatch<Value>[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = phraseAt(text, tokens, i, phrases)
    if (!match) continue
    matches.push(match)
    i += match.words - 1
  }
  return matches
}

/** The longest phrase that begins at a word, first as written and then as a plural. */
function phraseAt<Value>(
  text: string,
  tokens: readonly Token[],
  at: number,
  phrases: Phrases<Value>,
): PhraseMatch<Value> | undefined {
  const word = tokens[at]?.word ?? ''
  const written = phrases.get(word)
  const singular = singularOf(word)
  const plural = singular === word ? undefined : phrases.get(singular)
  if (!written && !plural) return undefined
  const ahead = tokens.slice(at, at + LONGEST_PHRASE)
  return (written && longestOf(text, ahead, written)) ?? (plural && longestOf(text, ahead, plural))
}

/** The longest of the phrases that the words ahead begin with. */
function longestOf<Value>(
  text: string,
  ahead: readonly Token[],
  siblings: readonly Phrase<Value>[],
): PhraseMatch<Value> | undefined {
  const phrase = siblings.find(({ words }) => words.every((_, i) => hasWordAt(text, ahead, words, i)))
  const [first, last] = [ahead[0], phrase && ahead[phrase.words.length - 1]]
  if (!phrase || !first || !last) return undefined
  return { start: first.start, end: last.end, value: phrase.value, words: phrase.words.length }
}

/** Whether the phrase's word stands at its place, and next to the one before it. */
function hasWordAt(text: string, ahead: readonly Token[], words: readonly string[], at: number): boolean {
  const token = ahead[at]
  if (!token || !isWord(token.word, words, at)) return false
  const before = ahead[at - 1]
  return !before || BETWEEN_WORDS.test(text.slice(before.end, Math.min(token.start, before.end + 4)))
}

const isWord = (word: string, words: readonly string[], at: number): boolean =>
  word === words[at] || (at === words.length - 1 && singularOf(word) === words[at])

/** "deals" for "deal", "agencies" for "agency"; other plurals a codebook lists itself. */
const singularOf = (word: string): string => {
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word
}
