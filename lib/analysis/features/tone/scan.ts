import { remembered } from '@/lib/analysis/features/tone/remembered'
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
  for (const match of text.matchAll(MARK)) {
    const { written, word, kind, capital } = formOf(match[0])
    const start = match.index
    if (kind === 'stop' && opensOrCloses(written)) quoted = written === '“' || (written === '"' && !quoted)
    marks.push({ start, end: start + written.length, written, word, kind, capital, quoted })
  }
  return marks
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
