import type { Interval } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import { type ToneStep, toneStep } from '@/lib/reports/tone-step'

/** A measured number as a page shows it. Null value and interval: fewer than `minUnits` units. */
export interface Figure {
  readonly measure: string
  readonly label: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly n: number
  readonly minUnits: number
  readonly step: ToneStep | null
}

interface Measured {
  readonly measure: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly n: number
}

/** One figure per registered measure, in registry order; a measure without a measurement counts no units. */
export function figuresOf(measured: readonly Measured[]): readonly Figure[] {
  return measures.map(({ id, label, minUnits }) => {
    const found = measured.find(({ measure }) => measure === id)
    const value = found?.value ?? null
    return {
      measure: id,
      label,
      value,
      interval: found?.interval ?? null,
      n: found?.n ?? 0,
      minUnits,
      step: value === null ? null : toneStep(value),
    }
  })
}

/** The figure of one measure. Throws when the measure is not registered. */
export function figureOf(figures: readonly Figure[], measure: string): Figure {
  const figure = figures.find((candidate) => candidate.measure === measure)
  if (!figure) throw new Error(`No measure is called "${measure}"`)
  return figure
}
