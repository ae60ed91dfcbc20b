import type { Difference } from '@/lib/comparison/differences'
import { kendall, spearman } from '@/lib/statistics/rank-correlation'

/** Two articles or outlets that differ in tone as it is measured. */
export interface Order {
  /** Id of the more favourable one. */
  readonly higher: string
  readonly lower: string
}

/** Values by the id of what is put in order; what cannot be measured is left out. */
export type Ranked = ReadonlyMap<string, number>

/**
 * Whether another way of measuring keeps the order. "Holds": it reverses none of the pairs that differ; "reversed":
 * it reverses one or more; "unknown": it can measure less than half of them, or there are none.
 */
export type OrderVerdict = 'holds' | 'reversed' | 'unknown'

export interface KeptOrder {
  /** Agreement in order with tone as it is measured, over all `n` that both measure; null where it is unknown. */
  readonly spearman: number | null
  readonly kendall: number | null
  readonly n: number
  readonly verdict: OrderVerdict
  readonly reversed: readonly Order[]
  /** Pairs of which it measures one or neither. */
  readonly unmeasured: readonly Order[]
}

/** The pairs that differ, the more favourable one first. */
export const orderOf = (pairs: readonly Difference[]): readonly Order[] =>
  pairs
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ first, second, difference }) =>
      (difference ?? 0) > 0 ? { higher: first, lower: second } : { higher: second, lower: first },
    )

/** How far `other` keeps the order that stands in `main`. */
export function keptOrder(order: readonly Order[], main: Ranked, other: Ranked): KeptOrder {
  const ids = [...main.keys()].filter((id) => other.has(id))
  const valuesIn = (ranked: Ranked) => ids.flatMap((id) => ranked.get(id) ?? [])
  const unmeasured = order.filter(({ higher, lower }) => !other.has(higher) || !other.has(lower))
  const reversed = order.filter(({ higher, lower }) => isLess(other.get(higher), other.get(lower)))
  return {
    spearman: spearman(valuesIn(main), valuesIn(other)),
    kendall: kendall(valuesIn(main), valuesIn(other)),
    n: ids.length,
    verdict: verdictOf(order.length, reversed.length, unmeasured.length),
    reversed,
    unmeasured,
  }
}

const isLess = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a < b

function verdictOf(pairs: number, reversed: number, unmeasured: number): OrderVerdict {
  if (reversed > 0) return 'reversed'
  return pairs === 0 || unmeasured > pairs / 2 ? 'unknown' : 'holds'
}
