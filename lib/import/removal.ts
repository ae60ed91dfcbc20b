import type { Span } from '@/lib/text/span'

/** A piece of the text as given that is left out of the stored text, and why: "repeated title". */
export interface Removal extends Span {
  readonly reason: string
}

/** The removal of one stretch of text. */
export const removalOf = ({ start, end }: Span, reason: string): Removal => ({ start, end, reason })

/**
 * What is left of `given` without the removals. Where a piece is cut out, the white space on both of its
 * sides shrinks to the wider of the two, so that paragraphs stay apart; nothing else changes.
 */
export function textWithout(given: string, removals: readonly Removal[]): string {
  let text = ''
  let gap = ''
  for (const piece of keptPieces(given, removals)) {
    const body = piece.trim()
    gap = wider(gap, leadingSpace(piece))
    if (body === '') continue
    text += (text === '' ? '' : gap) + body
    gap = trailingSpace(piece)
  }
  return text
}

/** Removals in order of place; one that begins inside another is dropped, or cut where it reaches further. */
export function inOrder(removals: readonly Removal[]): readonly Removal[] {
  const ordered: Removal[] = []
  let end = 0
  for (const removal of removals.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (removal.end <= end) continue
    ordered.push({ ...removal, start: Math.max(removal.start, end) })
    end = removal.end
  }
  return ordered
}

function keptPieces(given: string, removals: readonly Removal[]): readonly string[] {
  const ordered = inOrder(removals)
  const starts = [0, ...ordered.map((removal) => removal.end)]
  const ends = [...ordered.map((removal) => removal.start), given.length]
  return starts.map((start, i) => given.slice(start, ends[i]))
}

const leadingSpace = (piece: string) => piece.slice(0, piece.length - piece.trimStart().length)
const trailingSpace = (piece: string) => piece.slice(piece.trimEnd().length)

function wider(a: string, b: string): string {
  const lines = countLineEnds(b) - countLineEnds(a)
  return lines > 0 || (lines === 0 && b.length > a.length) ? b : a
}

const countLineEnds = (space: string) => space.split('\n').length
