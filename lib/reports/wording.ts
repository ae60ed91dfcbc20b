import type { Interval } from '@/lib/analysis/measures/measure'
import type { Scale } from '@/lib/analysis/measures/scale'

/** A signed number with two decimals and a real minus sign: "+0.21", "−0.05", "0.00". */
export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(2)
  if (Number(digits) === 0) return '0.00'
  return value > 0 ? `+${digits}` : `−${digits}`
}

/** Between a number and what belongs to it, so that no line ends there. */
const HELD = '\u00a0'

/** A share as "21 %", which stays on one line; "−5 %" for what takes away from one. */
export function percent(share: number): string {
  const rounded = Math.round(100 * share)
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded)}${HELD}%`
}

/** "n = 14", which stays on one line; of "14 sentences", "n = 14 sentences". */
export const nOf = (count: number | string): string => `n${HELD}=${HELD}${count}`

type Sided = Pick<Scale, 'sides'>

/** How the values of a measure are written: those with two sides as "+0.21", shares as "21 %". */
export const writerOf = ({ sides }: Sided): ((value: number) => string) => (sides ? signed : percent)

/** "−0.05 to +0.38", or "12 to 30 %". */
export const rangeInWords = ({ low, high }: Interval, { sides }: Sided): string =>
  sides ? `${signed(low)} to ${signed(high)}` : `${Math.round(100 * low)} to ${percent(high)}`

/** "1 article", "5 articles", "1 sentence". */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`

/** "Herald", "Herald and Courier", "Herald, Courier and Post". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "12 June 2018" for an ISO 8601 day or an instant. */
export const dayInWords = (day: string | Date): string => longDay.format(new Date(day))
