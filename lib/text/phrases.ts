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
  for (const siblings of compiled.values()) siblings.sort((a, b) => b.words.length - a.words.length)
  return compiled
}

/** Where the phrases occur, in order and disjoint, the longest at each place; the last word may be a plural. */
export function findPhrases<Value>(
  text: string,
  tokens: readonly Token[],
  phrases: Phrases<Value>,
): readonly PhraseMatch<Value>[] {
  const matches: PhraseMatch<Value>[] = []
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.word ?? ''
    const candidates = [phrases.get(word), phrases.get(singularOf(word))].filter(
      (found) => found !== undefined,
    )
    if (candidates.length === 0) continue
    const ahead = tokens.slice(i, i + LONGEST_PHRASE)
    const match = candidates.map((siblings) => longestOf(text, ahead, siblings)).find((found) => found)
    if (!match) continue
    matches.push(match)
    i += match.words - 1
  }
  return matches
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
  const before = ahead[at - 1]
  if (!token || (before && !BETWEEN_WORDS.test(text.slice(before.end, token.start).slice(0, 4)))) return false
  const isLast = at === words.length - 1
  return token.word === words[at] || (isLast && singularOf(token.word) === words[at])
}

/** "deals" for "deal", "agencies" for "agency"; other plurals a codebook lists itself. */
const singularOf = (word: string): string => {
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word
}
