import { agreeOnAmounts } from '@/lib/comparison/facts/amounts'
import type { Reading } from '@/lib/comparison/facts/claim'
import { agreeOnDays } from '@/lib/comparison/facts/days'

/** What an article's readings of one fact are compared as. */
export interface Account<Source> {
  readonly source: Source
  readonly readings: readonly Reading[]
}

/** Whether two readings of one fact may both be true. */
export function agree(a: Reading, b: Reading): boolean {
  if (a.form === 'days' && b.form === 'days')
    return agreeOnDays(a, b) || mayHaveMoved(a, b) || mayHaveMoved(b, a)
  if (a.form === 'amount' && b.form === 'amount') return agreeOnAmounts(a, b)
  if (a.form === 'tally' && b.form === 'tally')
    return agreeOnAmounts(a, b) || mayHaveGrown(a, b) || mayHaveGrown(b, a)
  return a.form === 'name' && b.form === 'name' && mayBeOnePlace(a, b)
}

type Told = Extract<Reading, { readonly form: 'days' }>

/** Whether the one day was a plan when it was told, and the other may have been told after the plan changed. */
const mayHaveMoved = (plan: Told, later: Told): boolean =>
  plan.told !== null && plan.from > plan.told && (later.told === null || later.told > plan.told)

type Tally = Extract<Reading, { readonly form: 'tally' }>

/** Whether the later count may be the greater one because there was more to count. */
const mayHaveGrown = (early: Tally, late: Tally): boolean =>
  early.asOf !== null && late.asOf !== null && early.asOf < late.asOf && early.high < late.low

type Place = Extract<Reading, { readonly form: 'name' }>

/** "Hanoi" lies in "Vietnam": only the places of two events are surely two. */
const mayBeOnePlace = (a: Place, b: Place): boolean =>
  a.name === b.name || a.event === null || b.event === null || a.event === b.event

/** Accounts agree where any reading of one agrees with any of the other. */
export const accountsAgree = (a: Account<unknown>, b: Account<unknown>): boolean =>
  a.readings.some((one) => b.readings.some((other) => agree(one, other)))

/**
 * Those accounts that differ: from the account that most others agree with; where several that disagree with
 * each other have equally many on their side, every account that differs from one of them.
 */
export function differing<Source>(accounts: readonly Account<Source>[]): ReadonlySet<Source> {
  const support = accounts.map((one) => accounts.filter((other) => accountsAgree(one, other)).length)
  const most = Math.max(...support)
  const leading = accounts.filter((_, i) => support[i] === most)
  return new Set(
    accounts
      .filter((one) => leading.some((leader) => !accountsAgree(one, leader)))
      .map(({ source }) => source),
  )
}
