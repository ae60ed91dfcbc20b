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
  const reachMargin = spans.length > 2 && spans.slice(0, -1).every(({ start, end }) => isMargin(end - start))
  return (
    reachMargin || spans.slice(1).some((span) => /^\p{Ll}+ /u.test(given.slice(span.start, span.start + 30)))
  )
}

const isMargin = (width: number): boolean => width >= 50 && width <= 100

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
