import type { Measurement, Observation } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { measures } from '@/lib/analysis/measures/registry'
import { overlaps, type Span } from '@/lib/text/span'

/** The observations of an article by measure id. */
export type ObservationsByMeasure = Readonly<Record<string, readonly Observation[]>>

/** The observations that touch none of these sentences, as they were. */
export const observationsWithout = (
  observations: readonly Observation[],
  sentences: readonly Span[],
): readonly Observation[] =>
  observations.filter(({ unit }) => !sentences.some((sentence) => overlaps(sentence, unit)))

/** The measurements of an article as if some of its sentences were not there, in the registry's order. */
export const measureWithout = (
  observations: ObservationsByMeasure,
  sentences: readonly Span[],
): readonly Measurement[] =>
  measures.map((measure) =>
    measurementOf(measure, observationsWithout(observations[measure.id] ?? [], sentences)),
  )
