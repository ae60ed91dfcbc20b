import { measureWithout, type ObservationsByMeasure } from '@/lib/analysis/measure-without'
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

interface ReadArticle {
  readonly text: string
  readonly href: string
  readonly observations: ObservationsByMeasure
}

/** Null where nothing is left out. */
export function leftOutOf({ text, href, observations }: ReadArticle, reading: Reading): LeftOut | null {
  if (reading.leftOut.length === 0) return null
  const page = (changed: Reading) => `${href}${queryOf(changed)}#measurements`
  return {
    sentences: unitsOf(reading, observations).map(({ number, unit }) => ({
      number,
      sentence: slice(text, unit),
      putBack: page(putBack(reading, number)),
    })),
    putAllBack: page({ ...reading, leftOut: [] }),
  }
}

/** The stored figures, or those without what is left out beside them. */
export function figuresRead(
  stored: readonly Figure[],
  observations: ObservationsByMeasure,
  reading: Reading,
): readonly ReadFigure[] {
  if (reading.leftOut.length === 0) return stored.map((figure) => ({ ...figure, whole: null }))
  const struck = unitsOf(reading, observations).map(({ unit }) => unit)
  return figuresOf(measureWithout(observations, struck)).map((figure) => ({
    ...figure,
    whole: figureOf(stored, figure.measure),
  }))
}

interface NumberedUnit {
  readonly number: number
  readonly unit: Span
}

const unitsOf = ({ leftOut }: Reading, { tone = [] }: ObservationsByMeasure): readonly NumberedUnit[] =>
  leftOut.flatMap((number) => {
    const unit = tone[number - 1]?.unit
    return unit ? [{ number, unit }] : []
  })
