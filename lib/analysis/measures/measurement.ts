import type { Interval, Measure, Measurement, Observation } from '@/lib/analysis/measures/measure'
import { leaningOf } from '@/lib/analysis/measures/verdicts'
import { bootstrapInterval, mean } from '@/lib/statistics/bootstrap'
import { shareInterval } from '@/lib/statistics/share-interval'

/** The one law: a value is the mean score of its observations, and its interval comes from them alone. */
export function measurementOf({ id, minUnits }: Measure, observations: readonly Observation[]): Measurement {
  const scores = observations.map(({ score }) => score)
  const enough = scores.length >= minUnits
  return {
    measure: id,
    value: enough ? mean(scores) : null,
    interval: enough ? intervalOf(scores) : null,
    n: scores.length,
    leaning: leaningOf(scores),
    observations,
  }
}

/** Of a share, where every score is 0 or 1; else by resampling the scores. */
const intervalOf = (scores: readonly number[]): Interval | null =>
  scores.every((score) => score === 0 || score === 1)
    ? shareInterval(scores.filter((score) => score === 1).length, scores.length)
    : bootstrapInterval(scores)
