import { type Amount, amountOf, countOf, NUMBER } from '@/lib/comparison/facts/amounts'
import { type Unit, units } from '@/lib/comparison/facts/units'

const OPEN =
  '(?:more than|less than|over|at least|about|nearly|almost|roughly|some|around|approximately|up to|as long as) '

const AT_LEAST = /^(?:more than|over|at least)/
const AT_MOST = /^(?:less than|nearly|almost|up to|as long as)/

/** A number of one of some units: "nearly 17 months", "a 45-hour", "a day and a half"; its parts are groups. */
export const measured = (names: readonly string[]): string =>
  String.raw`(?<open>${OPEN})?(?<![\p{L}\d.,$-])(?<number>${NUMBER}|half|an?(?= )|one)(?: an)?[ -](?<unit>${names.join('|')})s?(?<half> and a half)?`

/** What a measurement tells. */
export interface Measurement {
  readonly of: Unit['of']
  /** In the smallest unit of its kind; what the words leave open, and half a unit to either side. */
  readonly amount: Amount
  /** "17 months", "more than 1 year" */
  readonly value: string
}

/** What a match of the pattern tells; null where it has none of the units. */
export function measurementOf(groups: RegExpMatchArray['groups']): Measurement | null {
  const { open = '', number = '', unit: name = '', half } = groups ?? {}
  const unit = units[name]
  if (!unit) return null
  const count = countOf(number) + (half ? 0.5 : 0)
  const { low, high } = amountOf(String(count), open, '')
  const rounding = roundingOf(count, unit)
  return {
    of: unit.of,
    amount: {
      low: (low - (AT_LEAST.test(open) ? 0 : rounding)) * unit.size,
      high: (high + (AT_MOST.test(open) ? 0 : rounding)) * unit.size,
    },
    value: `${open}${count} ${name}${count === 1 || name === 'km' ? '' : 's'}`,
  }
}

/** How far off a count may be: "a day and a half" is told more exactly than "two days", "40 minutes" less. */
function roundingOf(count: number, { size }: Unit): number {
  if (count % 1 !== 0) return 0.25
  return count % ROUND === 0 && size <= HOUR ? ROUND / 2 : 0.5
}

/** Tens of minutes, hours and kilometres are often round numbers. */
const ROUND = 10
const HOUR = 60
