import type { Measurement, Observation } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { sourcesTone } from '@/lib/analysis/measures/sources-tone'
import type { Codebook } from '@/lib/lexicons/codebook'

/** Id of a codebook's camp; null stands for sources that belong to none. */
export type Camp = string | null

const isOf =
  (camp: Camp) =>
  ({ voice }: Observation): boolean =>
    voice.kind === 'source' && voice.camp === camp

/** The camps whose sources speak of the target, in the codebook's order, and null last. */
export function campsHeard(observations: readonly Observation[], { camps }: Codebook): readonly Camp[] {
  const known: readonly Camp[] = [...camps.map(({ id }) => id), null]
  return known.filter((camp) => observations.some(isOf(camp)))
}

/** What the sources of one camp say of the target: the tone of sources, over that camp's sentences alone. */
export const campTone = (observations: readonly Observation[], camp: Camp): Measurement =>
  measurementOf(sourcesTone, observations.filter(isOf(camp)))
