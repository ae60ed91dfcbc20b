import type { Passage } from '@/lib/comparison/compared-article'
import { type Compared, type NamedArticle, placeOfPassage } from '@/lib/reports/comparison/compared'
import { type Span, slice } from '@/lib/text/span'

/** A sentence of an article as a comparison quotes it: the words that matter, and what stands around them. */
export interface QuotedSentence {
  /** Unlike that of any other sentence compared. */
  readonly id: string
  readonly article: NamedArticle
  /** Where it stands out in its article. */
  readonly href: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Quotes a sentence; its words that matter are all of it, unless a stretch of the same text is given. */
export type Quote = (sentence: Passage, words?: Span) => QuotedSentence

/** Characters that are quoted of one part of a sentence. */
const LONGEST = 280

/** Reads the texts that hold some sentences, which can then be quoted. */
export async function quotingFrom(compared: Compared, sentences: readonly Passage[]): Promise<Quote> {
  const texts = await compared.textsOf([...new Set(sentences.map(({ article }) => article))])
  return (sentence, words = sentence) => {
    const text = texts.get(sentence.article) ?? ''
    return {
      id: `${sentence.article}-${sentence.start}-${words.start}`,
      article: compared.named(sentence.article),
      href: placeOfPassage(compared, sentence),
      before: endOf(inOneLine(slice(text, { start: sentence.start, end: words.start }))),
      words: startOf(inOneLine(slice(text, words))),
      after: startOf(inOneLine(slice(text, { start: words.end, end: sentence.end }))),
    }
  }
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

function startOf(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()} …` : text
}

function endOf(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST ? `… ${letters.slice(-LONGEST).join('').trimStart()}` : text
}
