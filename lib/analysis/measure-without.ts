import type { Measurement, Observation } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { measures } from '@/lib/analysis/measures/registry'
import { overlaps, type Span } from '@/lib/text/span'

/** The observations of an article by measure id. */
export type ObservationsByMeasure = Readonly<Record<string, readonly Observation[]>>

/**
 * The measurements of an article as if some of its sentences were not there, in the registry's order. Nothing is
 * read anew: what was observed in the other sentences stays as it is.
 */
export function measureWithout(
  observations: ObservationsByMeasure,
  sentences: readonly Span[],
): readonly Measurement[] {
  const isLeft = ({ unit }: Observation) => !sentences.some((sentence) => overlaps(sentence, unit))
  return measures.map((measure) => measurementOf(measure, (observations[measure.id] ?? []).filter(isLeft)))
}
