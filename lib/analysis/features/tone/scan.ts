import { remembered } from '@/lib/analysis/features/tone/remembered'
import { endOfAsciiWord, isAscii, isAsciiCapital, isAsciiLetter, isAsciiWord } from '@/lib/text/ascii'
import { hasCapital } from '@/lib/text/capitals'
import type { Span } from '@/lib/text/span'

/** A word, number or punctuation mark as written. */
export interface Mark extends Span, Form {
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean
}

/** A word, number or punctuation mark wherever it stands. */
interface Form {
  readonly written: string
  /** Lower case, straight apostrophes. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'stop'
  readonly capital: boolean
}

const MARK =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{N}\p{M}]*(?:['’\-‐‑][\p{L}\p{N}]+)*|\p{N}[\p{N}.,]*|[,.;:?!()—–$%"“”]/gu

/** The words, numbers and punctuation of a sentence, in order, with what is quoted marked. Linear in length. */
export function scan(text: string): readonly Mark[] {
  const marks: Mark[] = []
  let quoted = false
  for (let span = nextMark(text, 0); span; span = nextMark(text, span.end)) {
    const { start, end } = span
    const { written, word, kind, capital } = formOf(text.slice(start, end))
    if (kind === 'stop' && opensOrCloses(written)) quoted = written === '“' || (written === '"' && !quoted)
    marks.push({ start, end, written, word, kind, capital, quoted })
  }
  return marks
}

/** Where the next mark stands: nearly all are words or stops of ASCII, for which no pattern is needed. */
function nextMark(text: string, from: number): Span | undefined {
  let start = from
  while (start < text.length && isBetweenMarks(text.charCodeAt(start))) start++
  if (start === text.length) return undefined
  const code = text.charCodeAt(start)
  if (STOPS.has(code)) return { start, end: start + 1 }
  return (isAsciiLetter(code) ? plainWord(text, start) : undefined) ?? markByPattern(text, start)
}

/** What may stand at the beginning of no mark. */
const isBetweenMarks = (code: number): boolean => isAscii(code) && !isAsciiWord(code) && !STOPS.has(code)

const STOPS = new Set(Array.from(',.;:?!()$%"', (stop) => stop.charCodeAt(0)))

/** A run of letters and digits of ASCII; undefined where it may go on, as compounds and "U.S." do. */
function plainWord(text: string, start: number): Span | undefined {
  const end = endOfAsciiWord(text, start)
  const after = end < text.length ? text.charCodeAt(end) : BLANK
  const mayGoOn =
    !isAscii(after) ||
    after === APOSTROPHE ||
    after === HYPHEN ||
    (after === STOP && end === start + 1 && isAsciiCapital(text.charCodeAt(start)))
  return mayGoOn ? undefined : { start, end }
}

const BLANK = 0x20
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const STOP = 0x2e

function markByPattern(text: string, from: number): Span | undefined {
  MARK.lastIndex = from
  const match = MARK.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

const opensOrCloses = (written: string): boolean => written === '"' || written === '“' || written === '”'

/** Remembered, so that all places of a word share one string and looking it up compares no letters. */
const formOf = remembered((written): Form => {
  const word = written.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-')
  return { written, word, kind: kindOf(written), capital: hasCapital(written) }
})

function kindOf(written: string): Mark['kind'] {
  if (/^\p{L}/u.test(written)) return 'word'
  return /^\p{N}/u.test(written) ? 'number' : 'stop'
}
