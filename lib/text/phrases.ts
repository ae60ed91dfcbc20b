import type { Span } from '@/lib/text/span'
import { findTokens, type Token } from '@/lib/text/tokens'

/** Phrases by their first word, longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** Where phrases are looked up; a few of a text's own need no copy of the thousands that all texts share. */
export type PhraseLookup<Value> = Pick<Phrases<Value>, 'get'>

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

/** Phrases of which some come before, and others after, those that a single text adds. */
export interface SharedPhrases<Value> {
  readonly before: Phrases<Value>
  readonly after: Phrases<Value>
  /** Those of both, joined once. */
  readonly joined: Phrases<Value>
}

/** Adds a text's own phrases to those that all texts share, without a copy of them all. */
export function withOwnPhrases<Value>(
  { before, after, joined }: SharedPhrases<Value>,
  own: Phrases<Value>,
): PhraseLookup<Value> {
  const changed = new Map<string, readonly Phrase<Value>[]>()
  for (const [word, siblings] of own)
    changed.set(word, longestFirst([...(before.get(word) ?? []), ...siblings, ...(after.get(word) ?? [])]))
  return { get: (word) => changed.get(word) ?? joined.get(word) }
}

const longestFirst = <Value>(siblings: readonly Phrase<Value>[]): readonly Phrase<Value>[] =>
  siblings.toSorted((a, b) => b.words.length - a.words.length)

/** Where the phrases occur, in order and disjoint, the longest at each place; the last word may be a plural. */
export function findPhrases<Value>(
  text: string,
  tokens: readonly Token[],
  phrases: PhraseLookup<Value>,
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
  phrases: PhraseLookup<Value>,
): PhraseMatch<Value> | undefined {
  const token = tokens[at]
  const written = token && phrases.get(token.word)
  const plural = token && token.singular !== token.word ? phrases.get(token.singular) : undefined
  if (!written && !plural) return undefined
  const ahead: Ahead = { text, tokens, at }
  return (written && longestOf(ahead, written)) ?? (plural && longestOf(ahead, plural))
}

/** A text's words from a place on. */
interface Ahead {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly at: number
}

/** The longest of the phrases that the words ahead begin with. */
function longestOf<Value>(ahead: Ahead, siblings: readonly Phrase<Value>[]): PhraseMatch<Value> | undefined {
  for (const { words, value } of siblings) {
    if (words.length > LONGEST_PHRASE || !beginsWith(ahead, words)) continue
    const [first, last] = [ahead.tokens[ahead.at], ahead.tokens[ahead.at + words.length - 1]]
    if (first && last) return { start: first.start, end: last.end, value, words: words.length }
  }
  return undefined
}

function beginsWith(ahead: Ahead, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (!hasWordAt(ahead, words, i)) return false
  return true
}

/** Whether the phrase's word stands at its place, and next to the one before it. */
function hasWordAt({ text, tokens, at }: Ahead, words: readonly string[], place: number): boolean {
  const token = tokens[at + place]
  if (!token || !isWord(token, words, place)) return false
  const before = place > 0 ? tokens[at + place - 1] : undefined
  return !before || isBetweenWords(text, before.end, token.start)
}

/** Mostly it is one blank. */
const isBetweenWords = (text: string, start: number, end: number): boolean =>
  (end === start + 1 && text.charCodeAt(start) === BLANK) ||
  BETWEEN_WORDS.test(text.slice(start, Math.min(end, start + 4)))

const BLANK = 0x20

const isWord = ({ word, singular }: Token, words: readonly string[], at: number): boolean =>
  word === words[at] || (at === words.length - 1 && singular === words[at])
