import type { Span } from '@/lib/text/span'

/** A word, number or punctuation mark as written. */
export interface Mark extends Span {
  readonly written: string
  /** Lower case, straight apostrophes. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'stop'
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean
}

const MARK =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{N}\p{M}]*(?:['’\-‐‑][\p{L}\p{N}]+)*|\p{N}[\p{N}.,]*|[,.;:?!()—–$%"“”]/gu

/** The words, numbers and punctuation of a sentence, in order, with what is quoted marked. Linear in length. */
export function scan(text: string): readonly Mark[] {
  const marks: Mark[] = []
  let quoted = false
  for (const match of text.matchAll(MARK)) {
    const written = match[0]
    if (opensOrCloses(written)) quoted = written === '“' || (written === '"' && !quoted)
    marks.push(markOf(written, match.index, quoted))
  }
  return marks
}

const opensOrCloses = (written: string): boolean => written === '"' || written === '“' || written === '”'

function markOf(written: string, start: number, quoted: boolean): Mark {
  const word = written.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-')
  return { start, end: start + written.length, written, word, kind: kindOf(written), quoted }
}

function kindOf(written: string): Mark['kind'] {
  if (/^\p{L}/u.test(written)) return 'word'
  return /^\p{N}/u.test(written) ? 'number' : 'stop'
}
