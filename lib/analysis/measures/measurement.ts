import type { Measure, Measurement, Observation } from '@/lib/analysis/measures/measure'
import { leaningOf } from '@/lib/analysis/measures/tone-verdicts'
import { bootstrapInterval, mean } from '@/lib/statistics/bootstrap'

/** The one law: a value is the mean score of its observations, and its interval comes from resampling them. */
export function measurementOf({ id, minUnits }: Measure, observations: readonly Observation[]): Measurement {
  const scores = observations.map(({ score }) => score)
  const enough = scores.length >= minUnits
  return {
    measure: id,
    value: enough ? mean(scores) : null,
    interval: enough ? bootstrapInterval(scores) : null,
    n: scores.length,
    leaning: leaningOf(scores),
    observations,
  }
}
