import { beforeNames, beforeNumbers, betweenWords, sentenceStarters } from '@/lib/text/abbreviations'
import { findBlocks } from '@/lib/text/blocks'
import { hasCapital } from '@/lib/text/capitals'
import { type Span, slice, trimmed } from '@/lib/text/span'

/** Whether what follows `left` in the text belongs to the same sentence. */
type MergeRule = (left: string, right: string) => boolean

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const LONGEST_SENTENCE = 4000

/** How many characters about a break the rules may read. */
const WINDOW = 60

const REPORTING_CLAUSE =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|asked|says|told|added|wrote|tweeted)\b(?:\s(?!(?:he|she|it|they|we|there|that)\b)\p{L}+){0,3}\.?/u

const SIGNATURE = /(?<=\s)[—–]\s?\p{Lu}[^()@—–]{1,50}\s\(@\w{1,20}\)/u

/** First what belongs to one word or name, then what belongs to one quotation. */
const mergePasses: readonly (readonly MergeRule[])[] = [
  [mergesAbbreviation, mergesInitial, mergesListNumber, mergesWordless],
  [mergesQuestionInQuotation, mergesReportingClause],
]

/** The sentences of a text, in order, trimmed; none crosses a block, and together they cover every word. */
export function splitSentences(text: string, blocks: readonly Span[] = findBlocks(text)): readonly Span[] {
  return blocks.flatMap((block) =>
    mergeAll(text, segment(text, block))
      .flatMap((span) => apartFromSignature(text, span))
      .flatMap((span) => cutOverlong(text, span)),
  )
}

/** "Very exciting! | — Donald J. Trump (@realDonaldTrump) May 9, 2018": who signs a post is no part of it. */
function apartFromSignature(text: string, span: Span): readonly Span[] {
  const written = slice(text, span)
  const at = written.includes('(@') ? written.search(SIGNATURE) : -1
  if (at < 1) return [span]
  const start = span.start + at
  return [trimmed(text, { start: span.start, end: start }), { start, end: span.end }]
}

/** What no writer meant as one sentence is cut at spaces, so that no rule ever reads a megabyte at once. */
function cutOverlong(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE)
    const to = space > from ? space : from + LONGEST_SENTENCE
    pieces.push(trimmed(text, { start: from, end: to }))
    from = to
  }
  return [...pieces, trimmed(text, { start: from, end })].filter((piece) => piece.start < piece.end)
}

/** The Unicode rules (UAX 29) on one block; they take each line end for a sentence end, so it gets none. */
function segment(text: string, block: Span): readonly Span[] {
  const line = slice(text, block).replaceAll(/[\r\n\u0085\u2028\u2029]/g, ' ')
  return Array.from(segmenter.segment(line), ({ index, segment }) =>
    trimmed(text, { start: block.start + index, end: block.start + index + segment.length }),
  ).filter(({ start, end }) => start < end)
}

const mergeAll = (text: string, pieces: readonly Span[]): readonly Span[] =>
  mergePasses.reduce((merged, rules) => mergePieces(text, merged, rules), pieces)

function mergePieces(text: string, pieces: readonly Span[], rules: readonly MergeRule[]): readonly Span[] {
  const merged: Span[] = []
  for (const piece of pieces) {
    const left = merged.at(-1)
    const joins = left !== undefined && belongsTogether(text, [left, piece], rules)
    if (joins) merged.pop()
    merged.push(joins ? { start: left.start, end: piece.end } : piece)
  }
  return merged
}

function belongsTogether(
  text: string,
  [left, right]: readonly [Span, Span],
  rules: readonly MergeRule[],
): boolean {
  const before = text.slice(Math.max(left.start, left.end - WINDOW), left.end)
  const after = text.slice(right.start, Math.min(right.end, right.start + WINDOW))
  return rules.some((merges) => merges(before, after))
}

const WORD_BEFORE_STOP = /([\p{L}.]+)\.["'”’)\]]*$/u

/** "Gen. | Kim", "June. | 12", "the U.S. | President" */
function mergesAbbreviation(left: string, right: string): boolean {
  const word = WORD_BEFORE_STOP.exec(left)?.[1]?.toLowerCase()
  if (word === undefined) return false
  if (beforeNames.has(word)) return true
  if (beforeNumbers.has(word)) return /^\d/.test(right)
  return betweenWords.has(word) && !sentenceStarters.has(firstWord(right)) && !/^["'“‘]/.test(right)
}

/** "I" is a word. */
const ENDS_WITH_INITIAL = /(?:^|[\s.])(?!I\.)\p{Lu}\.$/u

/** "John F. | Kennedy" */
function mergesInitial(left: string, right: string): boolean {
  return ENDS_WITH_INITIAL.test(left) && hasCapital(right) && !sentenceStarters.has(firstWord(right))
}

/** "1. | Stop the tests." */
function mergesListNumber(left: string): boolean {
  return /^\d{1,2}[.)]$/.test(left)
}

const GOES_ON = /^[,;—–-]|^\p{Ll}/u

/** "“Why?” | he asked." */
function mergesQuestionInQuotation(left: string, right: string): boolean {
  return /["”’)\]—…]$/.test(left) && GOES_ON.test(right)
}

/** "“Why not?” | Trump asked.", "“… the U.S.” | Mr. Trump said." */
function mergesReportingClause(left: string, right: string): boolean {
  if (!/["”’]$/.test(left)) return false
  const clause = REPORTING_CLAUSE.exec(right)?.[0]
  return clause !== undefined && (/[?!]["”’]$/.test(left) || clause.length === right.length)
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** A closing quotation mark, a dash or an ornament is no sentence. */
function mergesWordless(_left: string, right: string): boolean {
  return !LETTER_OR_DIGIT.test(right)
}

const FIRST_WORD = /^[\p{L}’']+/u

const firstWord = (text: string): string => FIRST_WORD.exec(text)?.[0]?.toLowerCase() ?? ''
