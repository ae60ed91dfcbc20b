import type { Cut } from '@/lib/comparison/quotations/quotation-cuts'
import type { QuotedHere } from '@/lib/comparison/quotations/quoted-here'
import { type Span, slice } from '@/lib/text/span'

/** What an article keeps of a quotation, in its own words, or the sign of a cut that it does not mark itself. */
export interface KeptPiece {
  readonly start: number
  readonly text: string
  /** Whether it is a sign of ours. */
  readonly isCut: boolean
}

/** Stands where words are missing and the article does not say so. */
export const CUT = '[…]'
/** Where the article marks a cut at either end, which lies outside of what it keeps. */
const MARKED = '…'

const LONGEST = 600

/** The words in common with the fullest quotation as an article has them, with a sign wherever it cuts unmarked. */
export function keptPieces(text: string, { common, cuts }: QuotedHere): readonly KeptPiece[] {
  const pieces: KeptPiece[] = []
  let start = common.start
  for (const cut of cuts) {
    const end = cut.place === 'before' ? common.start : Math.min(cut.at, common.end)
    pieces.push(...pieceOf(text, { start, end }), ...signOf(cut))
    start = Math.max(start, end)
  }
  return [...pieces, ...pieceOf(text, { start, end: common.end })]
}

function pieceOf(text: string, span: Span): readonly KeptPiece[] {
  const words = slice(text, span).replaceAll(/\s+/g, ' ')
  const letters = [...words]
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')} (goes on)` : words
  return words.trim() === '' ? [] : [{ start: span.start, text: shown.trim(), isCut: false }]
}

/** A mark within what is kept stands in the article's own words. */
function signOf({ at, place, marked }: Cut): readonly KeptPiece[] {
  if (!marked) return [{ start: at, text: CUT, isCut: true }]
  return place === 'within' ? [] : [{ start: at, text: MARKED, isCut: false }]
}
