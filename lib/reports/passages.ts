import type { Cue, Observation } from '@/lib/analysis/measures/measure'
import { type ToneStep, toneStep } from '@/lib/reports/tone-step'
import { type Block, findBlocks } from '@/lib/text/blocks'
import { type Span, slice, startingIn } from '@/lib/text/span'

/** A run of text within a passage, and the kind of cue that it is, if it is one. */
export interface Run {
  readonly start: number
  readonly text: string
  readonly cue: Cue['kind'] | null
}

/** A sentence that was scored; they are counted from 1 in the order of the text. */
export interface Mark {
  readonly number: number
  readonly score: number
  readonly step: ToneStep
}

/** Part of a block: a scored sentence, or text that was not scored. */
export interface Passage {
  readonly start: number
  readonly runs: readonly Run[]
  readonly mark: Mark | null
}

export interface TextBlock {
  readonly start: number
  readonly kind: Block['kind']
  readonly passages: readonly Passage[]
}

interface Marked extends Span {
  readonly mark: Mark
  readonly cues: readonly Cue[]
}

interface Piece<S extends Span> extends Span {
  readonly covered: S | null
}

/** The text in its blocks, cut where scored sentences begin and end. Nothing of a block is lost. */
export function textBlocks(text: string, observations: readonly Observation[]): readonly TextBlock[] {
  const marked = observations.map(toMarked)
  return findBlocks(text).map((block) => ({
    start: block.start,
    kind: block.kind,
    passages: cut(block, startingIn(marked, block)).map((piece) => passageOf(text, piece)),
  }))
}

const toMarked = ({ unit, score, cues }: Observation, index: number): Marked => ({
  ...unit,
  cues,
  mark: { number: index + 1, score, step: toneStep(score) },
})

function passageOf(text: string, { start, end, covered }: Piece<Marked>): Passage {
  const runs = cut({ start, end }, covered?.cues ?? []).map((piece) => ({
    start: piece.start,
    text: slice(text, piece),
    cue: piece.covered?.kind ?? null,
  }))
  return { start, runs, mark: covered?.mark ?? null }
}

/** All of `outer` in pieces: the spans within it, in order, and what lies between. Overlapping ones are left out. */
function cut<S extends Span>(outer: Span, spans: readonly S[]): readonly Piece<S>[] {
  const pieces: Piece<S>[] = []
  let end = outer.start
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < end || span.end > outer.end) continue
    if (span.start > end) pieces.push({ start: end, end: span.start, covered: null })
    pieces.push({ start: span.start, end: span.end, covered: span })
    end = span.end
  }
  if (end < outer.end) pieces.push({ start: end, end: outer.end, covered: null })
  return pieces
}
