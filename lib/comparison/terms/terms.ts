import { tokensOf } from '@/lib/comparison/article-tokens'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { functionWords } from '@/lib/lexicons/function-words'
import { isAscii, isAsciiLetter } from '@/lib/text/ascii'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** A word, or two content words in a row, in lower case. */
export interface Term extends Span {
  readonly term: string
}

/** The words and two-word phrases of an article, by where they begin; letters by themselves and numbers are none. */
export function termsOf(article: ComparedArticle): readonly Term[] {
  const terms: Term[] = []
  let before: Token | undefined
  for (const token of tokensOf(article)) {
    if (before && isPhrase(article.text, before, token))
      terms.push({ start: before.start, end: token.end, term: `${before.word} ${token.word}` })
    if (isWord(token)) terms.push({ start: token.start, end: token.end, term: token.word })
    before = token
  }
  return terms
}

function isWord({ word }: Token): boolean {
  const first = word.charCodeAt(0)
  return word.length > 1 && (isAscii(first) ? isAsciiLetter(first) : /^\p{L}/u.test(word))
}

const isContent = (token: Token): boolean => isWord(token) && !functionWords.has(token.word)

const isPhrase = (text: string, first: Token, second: Token): boolean =>
  second.start === first.end + 1 && text[first.end] === ' ' && isContent(first) && isContent(second)
