import { hasSmallInitial } from '@/lib/text/capitals'
import { type Span, slice, trimmed } from '@/lib/text/span'

/** A stretch of text that no sentence crosses. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item'
}

interface Line extends Span {
  readonly afterBlank: boolean
  readonly isFirst: boolean
}

const HEADING_CHARACTERS = 120
/** Margins that editors and mail programs break lines at. */
const SHORTEST_MARGIN = 60
const LONGEST_MARGIN = 100

const LINE = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g
const BULLET = /^(?:[-*•‣▪–—]|\d{1,2}[.)])\s/
const CLOSED = /[.!?…:;]["'”’»)\]]*$/

/** Paragraphs, headings (short lines without a closing mark) and bulleted or numbered items, in order. */
export function findBlocks(text: string): readonly Block[] {
  return joinWrapped(text, findLines(text)).map((span) => ({ ...span, kind: kindOf(slice(text, span)) }))
}

/** The lines with something on them. */
function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (const { index, 0: written } of text.matchAll(LINE)) {
    const span = trimmed(text, { start: index, end: index + written.length })
    const blank = span.start === span.end
    if (!blank) lines.push({ ...span, afterBlank, isFirst: lines.length === 0 })
    afterBlank = blank
  }
  return lines
}

/** Joins lines that a margin broke, so that each span ends where its writer ended it. */
function joinWrapped(text: string, lines: readonly Line[]): readonly Span[] {
  const joined: Span[] = []
  let above: Line | undefined
  for (const line of lines) {
    const open = above && isContinuedBy(text, above, line) ? joined.pop() : undefined
    joined.push({ start: open?.start ?? line.start, end: line.end })
    above = line
  }
  return joined
}

function isContinuedBy(text: string, above: Line, below: Line): boolean {
  const words = slice(text, below)
  if (below.afterBlank || BULLET.test(words) || CLOSED.test(slice(text, above).slice(-8))) return false
  return (
    hasSmallInitial(words) || (isWrapped(above, below, words.search(/\s|$/)) && isProse(text, [above, below]))
  )
}

/** A line that begins with a capital goes on below a full line of prose, not below a title as a byline does. */
function isProse(text: string, [above, below]: readonly [Line, Line]): boolean {
  if (below.end - below.start >= SHORTEST_MARGIN) return true
  return CLOSED.test(slice(text, below).slice(-8)) && !above.isFirst
}

/** Whether the line below was broken off because its first word did not fit any more. */
function isWrapped(above: Line, below: Line, firstWord: number): boolean {
  const width = above.end - above.start
  const needed = width + 1 + firstWord
  return width >= SHORTEST_MARGIN && width <= LONGEST_MARGIN && needed > below.end - below.start
}

function kindOf(line: string): Block['kind'] {
  if (BULLET.test(line)) return 'item'
  return line.length <= HEADING_CHARACTERS && !CLOSED.test(line) ? 'heading' : 'paragraph'
}
