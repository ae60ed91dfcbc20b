import { type Span, slice } from '@/lib/text/span'

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  readonly text: string
  /** The text without list bullets and other marks at its edges: "* Share »" reads "Share". */
  readonly words: string
  /** Whether it is part of a paragraph that a margin broke into lines. */
  readonly wrapped: boolean
}

/** The lines of `given` within `body`, in order. */
export function findLines(given: string, body: Span): readonly Line[] {
  const paragraphs: Span[][] = [[]]
  for (const match of slice(given, body).matchAll(/[^\n]+|\n/g)) {
    const text = match[0].trim()
    const start = body.start + match.index + match[0].indexOf(text)
    if (match[0] === '\n') continue
    if (text === '') paragraphs.push([])
    else paragraphs.at(-1)?.push({ start, end: start + text.length })
    if (given.startsWith('\n\n', body.start + match.index + match[0].length)) paragraphs.push([])
  }
  return paragraphs.flatMap((spans) => linesOf(given, spans))
}

function linesOf(given: string, spans: readonly Span[]): readonly Line[] {
  const wrapped = isWrapped(given, spans)
  return spans.map((span) => {
    const text = slice(given, span)
    return { ...span, text, words: wordsOf(text), wrapped }
  })
}

/** Whether lines without a blank between them are one paragraph: all reach a margin, or one goes on in lower case. */
function isWrapped(given: string, spans: readonly Span[]): boolean {
  return reachMargin(given, spans) || spans.some((span, i) => goesOn(given, span, spans[i + 1]))
}

/** Whether no line but the last had room for the first word of the next one. */
function reachMargin(given: string, spans: readonly Span[]): boolean {
  const margin = spans.reduce((widest, { start, end }) => Math.max(widest, end - start), 0)
  if (spans.length < 3 || margin < 50 || margin > 100) return false
  return spans.slice(1).every(({ start, end }, i) => {
    const above = spans[i] ?? { start, end }
    const [word = ''] = given.slice(start, end).split(' ', 1)
    return above.end - above.start + 1 + word.length > margin
  })
}

/** Whether a long line without a stop has its next words on the line below; a byline also begins in lower case. */
function goesOn(given: string, above: Span, below: Span | undefined): boolean {
  if (below === undefined || above.end - above.start < 40) return false
  const begins = given.slice(below.start, below.start + 30)
  return /^(?!by )\p{Ll}+ /u.test(begins) && !/[.!?:]["'”’)\]]*$/.test(given.slice(above.end - 8, above.end))
}

/** Whether a line reads as part of an article's prose: it closes like a statement and is not short, or is long. */
export const isProse = ({ text, wrapped }: Line): boolean =>
  wrapped || text.length > 180 || (text.length >= 60 && /[.!…]["'”’)\]]*$/.test(text.slice(-12)))

/** Whether a line reads as a headline: a few words that do not close like a statement. */
export const isHeadline = ({ words, wrapped }: Line): boolean =>
  !wrapped && words.length <= 200 && /\S\s+\S+\s+\S/.test(words) && !/[.,:;]["'”’)\]]*$/.test(words)

/** Whether a paragraph breaks off, as teasers do: "the talks that he ...". */
export const breaksOff = ({ text }: Line): boolean => /(?:\.{3}|…)\]?$/.test(text.slice(-8))

/** Words for comparison: lower case, without punctuation and accents. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const EDGE_MARKS = '#>*•·|»›«‹←→-–—_=~ \u00A0\t'

function wordsOf(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && EDGE_MARKS.includes(text.charAt(start))) start++
  while (end > start && EDGE_MARKS.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
