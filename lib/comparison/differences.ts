import type { Interval } from '@/lib/analysis/measures/measure'
import { differenceInterval, mean } from '@/lib/statistics/bootstrap'
import { type CliffsDelta, cliffsDelta } from '@/lib/statistics/cliffs-delta'
import { holm } from '@/lib/statistics/holm'
import { permutationTest } from '@/lib/statistics/permutation-test'

/** How often, at most, a difference may be called one among samples that do not differ. */
const ALPHA = 0.05

/** What is compared: an article by its sentences' scores, or an outlet by its articles' values. */
export interface Sample {
  readonly id: string
  readonly values: readonly number[]
}

export type DifferenceVerdict = 'differs' | 'too close to call' | 'too few'

/** One pair of samples. All numbers are null where either sample is too small. */
export interface Difference {
  /** Ids. */
  readonly first: string
  readonly second: string
  /** Mean of the first less that of the second. */
  readonly difference: number | null
  /** 95 % interval of this pair's difference by itself. */
  readonly interval: Interval | null
  /** Chance of so large a difference where there is none, for this pair by itself. */
  readonly p: number | null
  /** The same by Holm for all the pairs compared with it. */
  readonly adjusted: number | null
  /** How far the samples themselves overlap. */
  readonly effect: CliffsDelta | null
  /** "Differs": the adjusted p is below 5 %, and the interval leaves out 0. */
  readonly verdict: DifferenceVerdict
}

/** Every two samples, each pair once, in their order; samples below `minimum` values are not compared. */
export function differencesBetween(samples: readonly Sample[], minimum: number): readonly Difference[] {
  const compared = samples.flatMap((first, i) =>
    samples.slice(i + 1).map((second) => comparePair(first, second, minimum)),
  )
  const adjusted = holm(compared.flatMap(({ p }) => p ?? []))
  let next = 0
  return compared.map((pair) => {
    const own = pair.p === null ? null : (adjusted[next++] ?? null)
    return { ...pair, adjusted: own, verdict: verdictOf(pair.interval, own) }
  })
}

function comparePair(
  { id: first, values: a }: Sample,
  { id: second, values: b }: Sample,
  minimum: number,
): Omit<Difference, 'adjusted' | 'verdict'> {
  const p = Math.min(a.length, b.length) < minimum ? null : (permutationTest(a, b)?.p ?? null)
  if (p === null) return { first, second, difference: null, interval: null, p, effect: null }
  return {
    first,
    second,
    difference: (mean(a) ?? 0) - (mean(b) ?? 0),
    interval: differenceInterval(a, b),
    p,
    effect: cliffsDelta(a, b),
  }
}

function verdictOf(interval: Interval | null, adjusted: number | null): DifferenceVerdict {
  if (interval === null || adjusted === null) return 'too few'
  const excludesZero = interval.low > 0 || interval.high < 0
  return adjusted < ALPHA && excludesZero ? 'differs' : 'too close to call'
}
