import { agreeOnAmounts } from '@/lib/comparison/facts/amounts'
import type { Reading } from '@/lib/comparison/facts/claim'
import { agreeOnDays, dayNumber } from '@/lib/comparison/facts/days'

/** What an article's readings of one fact are compared as. */
export interface Account<Source> {
  readonly source: Source
  readonly readings: readonly Reading[]
}

/** Whether two readings of one fact tell the same, as exactly as either tells it. */
function agree(a: Reading, b: Reading): boolean {
  if (a.form === 'days' && b.form === 'days') return agreeOnDays(a, b)
  if (a.form === 'name' && b.form === 'name')
    return a.name === b.name || (a.means !== null && a.means === b.means)
  return 'low' in a && 'low' in b && agreeOnAmounts(a, b)
}

/** Whether two readings that do not agree may both be true nevertheless. */
function mayBothHold(a: Reading, b: Reading): boolean {
  if (a.form === 'days' && b.form === 'days') return mayHaveMoved(a, b) || mayHaveMoved(b, a)
  if (a.form === 'tally' && b.form === 'tally') return mayHaveGrown(a, b) || mayHaveGrown(b, a)
  // "Hanoi" lies in "Vietnam": only names of which both are known are surely two.
  return a.form === 'name' && b.form === 'name' && (a.means === null || b.means === null)
}

type Told = Extract<Reading, { readonly form: 'days' }>

/** A plan may change within so many days. */
const PLAN_HOLDS = 7

/** What begins within so many days is hardly put off. */
const EVE = 2

/** Whether the one day was a plan when it was told, and the other may have been told after the plan changed. */
const mayHaveMoved = (plan: Told, later: Told): boolean =>
  plan.told !== null &&
  dayNumber(plan.from) - dayNumber(plan.told) > EVE &&
  (later.told === null || dayNumber(later.told) - dayNumber(plan.told) > PLAN_HOLDS)

type Tally = Extract<Reading, { readonly form: 'tally' }>

/** Whether the later count may be the greater one because there was more to count; one without a day may be either. */
const mayHaveGrown = (early: Tally, late: Tally): boolean =>
  early.asOf !== late.asOf && (early.asOf ?? -Infinity) < (late.asOf ?? Infinity) && early.high < late.low

const anyPair = (a: Account<unknown>, b: Account<unknown>, holds: (a: Reading, b: Reading) => boolean) =>
  a.readings.some((one) => b.readings.some((other) => holds(one, other)))

/**
 * The accounts that differ: those that cannot be true together with another one which at least as many accounts
 * agree with. Where one value has most on its side, only the others differ; where none has, all that conflict.
 */
export function differing<Source>(accounts: readonly Account<Source>[]): ReadonlySet<Source> {
  const support = accounts.map((one) => accounts.filter((other) => anyPair(one, other, agree)).length)
  const conflict = (one: Account<Source>, other: Account<Source>) =>
    !anyPair(one, other, agree) && !anyPair(one, other, mayBothHold)
  const differ = accounts.filter((one, i) =>
    accounts.some((other, j) => (support[j] ?? 0) >= (support[i] ?? 0) && conflict(one, other)),
  )
  return new Set(differ.map(({ source }) => source))
}
