import type { Cue, Family, Observation } from '@/lib/analysis/measures/measure'
import { cutAtBounds, cutAtSpans, type Piece } from '@/lib/reports/cuts'
import type { Marked } from '@/lib/reports/marking'
import { scoreInWords, type ToneStep, toneStep } from '@/lib/reports/tone-step'
import { type Block, findBlocks } from '@/lib/text/blocks'
import { overlaps, type Span, slice, startingIn } from '@/lib/text/span'

/** A cue of a measure that is marked word by word. */
export interface CueMark {
  readonly measure: string
  readonly family: Family
  readonly label: string
  readonly letters: string
  /** Of its sentence, among those that the measure scores. */
  readonly number: number
  /** Whether it is the first cue of its sentence: there addresses lead that point at the sentence. */
  readonly isFirst: boolean
  /** Whether the cue begins, and ends, with this run. */
  readonly begins: boolean
  readonly ends: boolean
}

/** A run of text within a passage. */
export interface Run {
  readonly start: number
  readonly text: string
  /** The kind of cue for the passage's score that it is, if it is one. */
  readonly cue: Cue['kind'] | null
  /** The cues of other measures that it is part of. */
  readonly marks: readonly CueMark[]
  /** Whether it belongs to what a link points at, and begins that. */
  readonly shown: 'first' | 'rest' | null
}

/** A sentence that was scored; they are counted from 1 in the order of the text. */
export interface Mark {
  readonly measure: string
  readonly number: number
  readonly score: number
  /** The score in a word. */
  readonly word: string | null
  readonly step: ToneStep
}

/** Part of a block: a scored sentence, or text that was not scored. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly runs: readonly Run[]
  readonly mark: Mark | null
}

export interface TextBlock {
  readonly start: number
  readonly kind: Block['kind']
  readonly passages: readonly Passage[]
}

interface MarkedSentence extends Span {
  readonly mark: Mark
  readonly cues: readonly Cue[]
}

interface MarkedCue extends Span {
  readonly mark: Omit<CueMark, 'begins' | 'ends'>
}

interface Shown {
  readonly cues: readonly MarkedCue[]
  readonly pointedAt: Span | null
}

/**
 * The text in its blocks, cut where marked sentences begin and end. Nothing of a block is lost. `pointedAt` is
 * a stretch to stand out.
 */
export function textBlocks(
  text: string,
  marked: readonly Marked[],
  pointedAt: Span | null = null,
): readonly TextBlock[] {
  const sentences = inOrder(marked.filter(({ marksSentences }) => marksSentences).flatMap(sentencesOf))
  const cues = marked.filter(({ marksSentences }) => !marksSentences).flatMap(cuesOf)
  return findBlocks(text).map((block) => ({
    start: block.start,
    kind: block.kind,
    passages: cutAtSpans(block, startingIn(sentences, block)).map((piece) =>
      passageOf(text, piece, { cues, pointedAt }),
    ),
  }))
}

const inOrder = <S extends Span>(spans: readonly S[]): readonly S[] =>
  spans.toSorted((a, b) => a.start - b.start)

const sentencesOf = ({ measure, scale, observations }: Marked): readonly MarkedSentence[] =>
  observations.map(({ unit, score, cues }, index) => ({
    ...unit,
    cues,
    mark: { measure, number: index + 1, score, word: scoreInWords(score, scale), step: toneStep(score) },
  }))

const isInWords = ({ start, end }: Span): boolean => start < end

const cuesOf = ({ measure, family, label, letters, observations }: Marked): readonly MarkedCue[] =>
  observations.flatMap(({ cues }: Observation, index) =>
    cues.filter(isInWords).map(({ start, end }, i) => ({
      ...{ start, end },
      mark: { measure, family, label, letters, number: index + 1, isFirst: i === 0 },
    })),
  )

function passageOf(text: string, piece: Piece<MarkedSentence>, { cues, pointedAt }: Shown): Passage {
  const own = (piece.covered?.cues ?? []).filter(isInWords)
  const others = cues.filter((cue) => overlaps(cue, piece))
  const bounds = [...own, ...others, ...(pointedAt ? [pointedAt] : [])]
  const runs = cutAtBounds(piece, bounds).map((run) => ({
    start: run.start,
    text: slice(text, run),
    cue: own.find((cue) => overlaps(cue, run))?.kind ?? null,
    marks: others.filter((cue) => overlaps(cue, run)).map((cue) => cueMark(cue, run)),
    shown: shownIn(run, pointedAt),
  }))
  return { start: piece.start, end: piece.end, runs, mark: piece.covered?.mark ?? null }
}

function shownIn(run: Span, pointedAt: Span | null): Run['shown'] {
  if (!pointedAt || !overlaps(run, pointedAt)) return null
  return run.start === pointedAt.start ? 'first' : 'rest'
}

const cueMark = ({ mark, ...cue }: MarkedCue, run: Span): CueMark => ({
  ...mark,
  begins: run.start === cue.start,
  ends: run.end === cue.end,
})

/** Runs that are marked alike: words that no other measure marks in one, a cue of another by itself. */
export function segmentsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const segments: Run[][] = []
  for (const run of runs) {
    const last = segments.at(-1)
    if (last && run.marks.length === 0 && last[0]?.marks.length === 0) last.push(run)
    else segments.push([run])
  }
  return segments
}

/** Whether runs hold nothing but space: no link can be made of them. */
export const isBlank = (runs: readonly Run[]): boolean => runs.every(({ text }) => text.trim() === '')
