import type { Span } from '@/lib/text/span'

/** Part of a text, and the span that it is, if it is one. */
export interface Piece<S extends Span> extends Span {
  readonly covered: S | null
}

/** All of `outer` in pieces: the spans (in order) within it and what lies between. Overlapping ones are left out. */
export function cutAtSpans<S extends Span>(outer: Span, spans: readonly S[]): readonly Piece<S>[] {
  const pieces: Piece<S>[] = []
  let end = outer.start
  for (const span of spans) {
    if (span.start < end || span.end > outer.end) continue
    if (span.start > end) pieces.push({ start: end, end: span.start, covered: null })
    pieces.push({ start: span.start, end: span.end, covered: span })
    end = span.end
  }
  if (end < outer.end) pieces.push({ start: end, end: outer.end, covered: null })
  return pieces
}

/** All of `outer` in runs: a new one wherever one of the spans begins or ends. */
export function cutAtBounds(outer: Span, spans: readonly Span[]): readonly Span[] {
  const inside = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((bound) => outer.start < bound && bound < outer.end)
  const bounds = [...new Set([outer.start, ...inside, outer.end])].sort((a, b) => a - b)
  return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? outer.start, end }))
}
