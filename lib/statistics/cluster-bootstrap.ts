import { seededRandom } from '@/lib/statistics/random'
import { groupedBy } from '@/lib/text/grouped-by'

const SEED = 1996
const RESAMPLES = 500

export interface ClusterInterval {
  readonly low: number
  readonly high: number
}

/**
 * 95 % percentile interval of a statistic of items that come in clusters, such as the sentences of articles:
 * clusters are drawn with replacement, never single items, because those of one cluster are alike
 * (Davison & Hinkley 1997, section 3.8). Null where the statistic is null on most draws.
 */
export function clusterInterval<Item>(
  items: readonly Item[],
  clusterOf: (item: Item) => string,
  statistic: (items: readonly Item[]) => number | null,
): ClusterInterval | null {
  const clusters = [...groupedBy(items, clusterOf).values()]
  const random = seededRandom(SEED)
  const draw = () => clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] ?? [])
  const values = Array.from({ length: RESAMPLES }, () => statistic(draw()))
    .filter((value) => value !== null)
    .toSorted((a, b) => a - b)
  if (values.length < RESAMPLES / 2) return null
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? Number.NaN
  return { low: at(0.025), high: at(0.975) }
}
