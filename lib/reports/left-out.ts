import {
  measureWithout,
  type ObservationsByMeasure,
  observationsWithout,
} from '@/lib/analysis/measure-without'
import type { Observation } from '@/lib/analysis/measures/measure'
import { type Figure, figureOf, figuresOf } from '@/lib/reports/figure'
import { putBack, queryOf, type Reading } from '@/lib/reports/reading'
import { type Span, slice } from '@/lib/text/span'

/** A figure as an article's page shows it. */
export interface ReadFigure extends Figure {
  /** The same with all sentences, as the dashboard shows it; null where the reader left out none. */
  readonly whole: Figure | null
}

export interface LeftOutSentence {
  readonly number: number
  readonly sentence: string
  /** The page with it. */
  readonly putBack: string
}

/** What a reader left out of an article's figures. */
export interface LeftOut {
  /** Never empty. */
  readonly sentences: readonly LeftOutSentence[]
  /** The page with all of them. */
  readonly putAllBack: string
}

/** A scored sentence that a reader left out. */
export interface LeftOutUnit extends Span {
  readonly number: number
}

/** The sentences that a reading leaves out, in order. */
export const unitsLeftOut = (
  { leftOut }: Reading,
  { tone = [] }: ObservationsByMeasure,
): readonly LeftOutUnit[] =>
  leftOut.flatMap((number) => {
    const unit = tone[number - 1]?.unit
    return unit ? [{ number, ...unit }] : []
  })

interface ReadText {
  readonly text: string
  readonly href: string
  readonly reading: Reading
}

/** Null where nothing is left out. */
export function leftOutOf({ text, href, reading }: ReadText, units: readonly LeftOutUnit[]): LeftOut | null {
  if (units.length === 0) return null
  const page = (changed: Reading) => `${href}${queryOf(changed)}#measurements`
  return {
    sentences: units.map(({ number, ...unit }) => ({
      number,
      sentence: slice(text, unit),
      putBack: page(putBack(reading, number)),
    })),
    putAllBack: page({ ...reading, leftOut: [] }),
  }
}

/** A figure over observations without what is left out, beside the same over all. */
export const readFigure = <F extends Figure>(
  figure: (some: readonly Observation[]) => F,
  observations: readonly Observation[],
  leftOut: readonly Span[],
): F & ReadFigure => ({
  ...figure(observationsWithout(observations, leftOut)),
  whole: leftOut.length > 0 ? figure(observations) : null,
})

/** The stored figures, or those without what is left out beside them. */
export function figuresRead(
  stored: readonly Figure[],
  observations: ObservationsByMeasure,
  leftOut: readonly Span[],
): readonly ReadFigure[] {
  if (leftOut.length === 0) return stored.map((figure) => ({ ...figure, whole: null }))
  return figuresOf(measureWithout(observations, leftOut)).map((figure) => ({
    ...figure,
    whole: figureOf(stored, figure.measure),
  }))
}
