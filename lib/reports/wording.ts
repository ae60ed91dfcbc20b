import type { Interval } from '@/lib/analysis/measures/measure'

/** A signed number with two decimals and a real minus sign: "+0.21", "−0.05", "0.00". */
export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(2)
  if (Number(digits) === 0) return '0.00'
  return value > 0 ? `+${digits}` : `−${digits}`
}

/** "−0.05 to +0.38". */
export const rangeInWords = ({ low, high }: Interval): string => `${signed(low)} to ${signed(high)}`

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
