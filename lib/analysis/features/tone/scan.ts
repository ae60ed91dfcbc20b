import type { Form } from '@/lib/analysis/features/tone/form'
import { endOfAsciiWord, isAscii, isAsciiCapital, isAsciiLetter, isAsciiWord } from '@/lib/text/ascii'
import type { Span } from '@/lib/text/span'

/** A word, number or punctuation mark of a text. */
export interface Mark extends Span {
  readonly form: Form
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean
}

const MARK =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{N}\p{M}]*(?:['’\-‐‑][\p{L}\p{N}]+)*|\p{N}[\p{N}.,]*|[,.;:?!()—–$%"“”]/gu

/** The words, numbers and punctuation of a sentence, in order, with what is quoted marked. Linear in length. */
export function scan(text: string, formOf: (written: string) => Form): readonly Mark[] {
  const marks: Mark[] = []
  let quoted = false
  for (let span = nextMark(text, 0); span; span = nextMark(text, span.end)) {
    const { start, end } = span
    const form = formOf(text.slice(start, end))
    if (opensOrCloses(form)) quoted = form.written === '“' || (form.written === '"' && !quoted)
    marks.push({ start, end, form, quoted })
  }
  return marks
}

/** Where the next mark stands: nearly all are words or stops of ASCII, for which no pattern is needed. */
function nextMark(text: string, from: number): Span | undefined {
  let start = from
  while (start < text.length && isBetweenMarks(text.charCodeAt(start))) start++
  if (start === text.length) return undefined
  const code = text.charCodeAt(start)
  if (isStop(code)) return { start, end: start + 1 }
  return (isAsciiLetter(code) ? plainWord(text, start) : undefined) ?? markByPattern(text, start)
}

/** What may stand at the beginning of no mark. */
const isBetweenMarks = (code: number): boolean => isAscii(code) && !isAsciiWord(code) && !isStop(code)

/** 1 for the stops of ASCII. */
const stops = new Uint8Array(128)
for (const stop of ',.;:?!()$%"') stops[stop.charCodeAt(0)] = 1

const isStop = (code: number): boolean => stops[code] === 1

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

const opensOrCloses = ({ kind, written }: Form): boolean =>
  kind === 'stop' && (written === '"' || written === '“' || written === '”')
