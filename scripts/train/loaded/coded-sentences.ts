import { existsSync, readFileSync } from 'node:fs'
import { type OwnWord, ownWords } from '@/lib/analysis/features/loaded/own-words'
import { findQuotations } from '@/lib/text/quotations'
import { findTokens } from '@/lib/text/tokens'
import { isHeldOutSentence } from '../../held-out'
import { rowsOf } from '../json-lines'

/** A sentence that readers judged. */
export interface CodedSentence {
  readonly text: string
  readonly loaded: boolean
  /** Words that they named as the reason, in lower case. */
  readonly named: ReadonlySet<string>
}

/** A coded sentence as the network learns from it. */
export interface LoadedExample {
  readonly words: readonly OwnWord[]
  readonly loaded: boolean
  /** Whether readers named each of the words. */
  readonly named: readonly boolean[]
}

/** Every sentence of the loaded-language material that is not kept aside, then those of training/. */
export function codedSentences(shared: string): readonly CodedSentence[] {
  return rowsOf(`${shared}/loaded-language/dev.jsonl`)
    .filter(({ text }) => !isHeldOutSentence(text))
    .map(({ text, biased, biasedWords }) => ({ text, loaded: biased, named: namedWords(biasedWords) }))
}

const written = new URL('../../../training/loaded-sentences.txt', import.meta.url)

/** Sentences that we wrote: "+" where the words in braces load it, "0" where nothing does. */
export function writtenSentences(): readonly CodedSentence[] {
  if (!existsSync(written)) return []
  const lines = readFileSync(written, 'utf8').split('\n')
  return lines
    .filter((line) => /^[+0] /.test(line))
    .map((line) => ({
      text: line.slice(2).replace(/[{}]/g, ''),
      loaded: line.startsWith('+'),
      named: namedWords(Array.from(line.matchAll(/\{([^}]*)\}/g), ([, words]) => words ?? '')),
    }))
}

/** Single words and compounds, each also in its parts, without the words of grammar that join them. */
function namedWords(phrases: readonly string[]): ReadonlySet<string> {
  const words = phrases.flatMap((phrase) => phrase.toLowerCase().replaceAll('’', "'").split(/\s+/))
  const parts = words.filter((word) => word.includes('-')).flatMap((word) => word.split('-'))
  return new Set([...words, ...parts].filter((word) => !GRAMMAR.has(word)))
}

const GRAMMAR = new Set('the of in to and on a with that is by for was as it at'.split(' '))

/** What the outlet's own words of a sentence are, and which of them readers named. */
export function exampleOf(
  { text, loaded, named }: CodedSentence,
  isKnown: (word: string) => boolean,
): LoadedExample {
  const words = ownWords(text, findTokens(text), findQuotations(text), isKnown)
  return { words, loaded, named: words.map(({ word }) => named.has(word)) }
}
