import { type Amount, amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'

/** Days in each unit of time, a month being a twelfth of a year. */
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365 / 12, year: 365 }

const OPEN = '(?:more than|less than|over|at least|about|nearly|almost|roughly|some|around|up to|just over) '

/** "nearly 17 months", "a year and a half"; its parts are the groups `open`, `number`, `unit` and `half`. */
export const DURATION = `(?<open>${OPEN})?(?<number>${NUMBER}|an?|one)[ -](?<unit>day|week|month|year)s?(?<half> and a half)?`

interface Duration {
  /** In days, open by half a unit to both sides. */
  readonly amount: Amount
  /** "17 months" */
  readonly value: string
}

/** What a match of the pattern tells. */
export function durationOf(groups: Readonly<Record<string, string>> | undefined): Duration {
  const { open = '', number = '', unit = '', half = '' } = groups ?? {}
  const day = UNITS[unit] ?? 1
  const written = /^(?:an?|one)$/.test(number) ? '1' : number
  const more = half ? 0.5 : 0
  const { low, high } = amountOf(written, open, '')
  const count = numberOf(written) + more
  return {
    amount: { low: (low + more / 2) * day - day / 2, high: (high + more) * day + day / 2 },
    value: `${count} ${unit}${count === 1 ? '' : 's'}`,
  }
}
