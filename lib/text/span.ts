/** A stretch of the stored text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The characters that a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The last index of `spans` (in order, disjoint) that starts at or before `offset`; -1 where none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Those of `spans` (in order, disjoint) that begin inside `outer`. */
export function startingIn<S extends Span>(spans: readonly S[], outer: Span): readonly S[] {
  return spans.slice(indexAt(spans, outer.start - 1) + 1, indexAt(spans, outer.end - 1) + 1)
}

/** Those of `spans` (in order, disjoint) that share a character with `outer`. */
export function overlapping<S extends Span>(spans: readonly S[], outer: Span): readonly S[] {
  const last = indexAt(spans, outer.end - 1)
  const found: S[] = []
  for (let i = Math.max(0, indexAt(spans, outer.start)); i <= last; i++) {
    const span = spans[i]
    if (span && overlaps(span, outer)) found.push(span)
  }
  return found
}

/** The span without white space at either end; empty where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text[from])) from++
  while (to > from && isSpace(text[to - 1])) to--
  return { start: from, end: to }
}

const isSpace = (character: string | undefined): boolean => character !== undefined && character.trim() === ''
