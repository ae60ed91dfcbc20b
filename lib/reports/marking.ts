import type { ObservationsByMeasure } from '@/lib/analysis/measure-without'
import type { Family, Measure, Observation } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import type { Scale } from '@/lib/analysis/measures/scale'

/** How the marks of a measure look: whole sentences by their side, or the cues with letters behind them. */
export interface Marking {
  readonly measure: string
  readonly family: Family
  readonly label: string
  readonly scale: Scale
  /** Whether whole sentences are marked: those of a measure whose values have sides. */
  readonly marksSentences: boolean
  /** Letters of its own, so that marks are told apart without colour: "Co". */
  readonly letters: string
}

/** A measure that marks the text, with what it found there. */
export interface Marked extends Marking {
  readonly observations: readonly Observation[]
}

/** The shortest beginning of a label, of two letters or more, that no earlier label has. */
function lettersOf(label: string, taken: readonly string[]): string {
  for (let length = 2; length < label.length; length += 1) {
    const letters = label.slice(0, length)
    if (!taken.includes(letters)) return letters
  }
  return label
}

function withLetters(
  known: readonly Marking[],
  { id, family, label, codebook }: Measure,
): readonly Marking[] {
  const taken = known.map(({ letters }) => letters)
  const letters = lettersOf(label, taken)
  const { scale } = codebook
  return [...known, { measure: id, family, label, letters, scale, marksSentences: scale.sides !== null }]
}

/** One for every measure, in the registry's order. */
export const markings: readonly Marking[] = measures.reduce<readonly Marking[]>(withLetters, [])

/** The measures that a reader has marked, with their observations. */
export const markedBy = (ids: readonly string[], observations: ObservationsByMeasure): readonly Marked[] =>
  markings
    .filter(({ measure }) => ids.includes(measure))
    .map((marking) => ({ ...marking, observations: observations[marking.measure] ?? [] }))
