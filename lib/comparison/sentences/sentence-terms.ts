import { stemmer } from 'stemmer'
import { tokensOf } from '@/lib/comparison/article-tokens'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { WordIds } from '@/lib/comparison/stretches/word-ids'
import type { Codebook } from '@/lib/lexicons/codebook'
import { functionWords } from '@/lib/lexicons/function-words'
import { isAscii, isAsciiDigit } from '@/lib/text/ascii'
import { hasSmallInitial } from '@/lib/text/capitals'
import { compilePhrases, findPhrases, type Phrases } from '@/lib/text/phrases'
import { contains, overlaps, type Span, slice, startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** What a sentence is about. */
export interface SentenceTerms {
  readonly sentence: Passage
  /** Place of the sentence in its article. */
  readonly at: number
  /** Each once, by its id: words by their stems, names by who is meant, numbers; who is said to say it is left out. */
  readonly terms: readonly number[]
  /** Those that stand there in lower case, neither names nor numbers: each once, in the order of their ids. */
  readonly plain: readonly number[]
  /** How many names that the codebook knows. */
  readonly names: number
  /** How many numbers in figures. */
  readonly numbers: number
}

/** What terms are found by: the names that a codebook knows, and an id for each term. */
export interface TermReader {
  readonly names: Phrases<string>
  readonly idOf: WordIds
}

/** The terms of each sentence of an article, in order. Stems by Porter's algorithm (1980). */
export function sentenceTermsOf(article: ComparedArticle, reader: TermReader): readonly SentenceTerms[] {
  const tokens = tokensOf(article)
  const named = findPhrases(article.text, tokens, reader.names)
  const frames = article.attributions.map(({ frame }) => frame).filter((frame) => frame !== null)
  return article.sentences.map((sentence, at) => {
    const introducing = frames.filter((frame) => overlaps(frame, sentence))
    const isSaid = (span: Span) => !introducing.some((frame) => contains(frame, span))
    const inNames = startingIn(named, sentence).filter(isSaid)
    const words = startingIn(tokens, sentence).filter(
      (token) => isContent(token) && isSaid(token) && !inNames.some((name) => contains(name, token)),
    )
    const names = new Set(inNames.map(({ value }) => reader.idOf(value)))
    const stems = words.map(({ word }) => reader.idOf(stemOf(word)))
    return {
      sentence: { article: article.id, ...sentence },
      at,
      terms: [...new Set([...names, ...stems])],
      plain: inOrder(stems.filter((_, i) => isPlain(article.text, words[i]))),
      names: names.size,
      numbers: words.filter(({ word }) => isNumber(word)).length,
    }
  })
}

const inOrder = (ids: readonly number[]): readonly number[] => [...new Set(ids)].sort((a, b) => a - b)

/** Who and what the codebook knows under several names; those it shares between parties and camps count once. */
export function namesOf(codebook: Codebook): Phrases<string> {
  const parties = codebook.parties.flatMap(({ label, names }) => names.map((name) => [name, label] as const))
  const members = codebook.camps.flatMap(({ members }) =>
    members.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
  )
  return compilePhrases(
    [...members, ...parties].map(([phrase, name]): [string, string] => [phrase, `=${name}`]),
  )
}

const isContent = ({ word }: Token): boolean =>
  (word.length > 1 || isNumber(word)) && !functionWords.has(word)

/** Whether it begins with a figure. */
const isNumber = (word: string): boolean =>
  isAscii(word.charCodeAt(0)) ? isAsciiDigit(word.charCodeAt(0)) : /^\p{N}/u.test(word)

const isPlain = (text: string, token: Token | undefined): boolean =>
  token !== undefined && hasSmallInitial(slice(text, token))

const stems = new Map<string, string>()

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  if (stems.size < MOST_KEPT) stems.set(word, stem)
  return stem
}

const MOST_KEPT = 50_000
