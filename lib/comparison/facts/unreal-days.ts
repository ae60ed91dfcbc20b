import type { DatePlace } from '@/lib/comparison/facts/dates'
import { daysApart } from '@/lib/comparison/facts/days'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DAYS_OF_MONTH = new RegExp(
  String.raw`\b(?<month>${MONTHS.join('|')})[a-z]{0,6}\.? (?<first>\d{1,2})[-–](?<last>\d{1,2})\b(?:, (?<year>(?:19|20)\d\d)\b)?`,
  'g',
)
/** What has no year is of the year of publication only where it lies so near, in days. */
const NEAR = 90

/** Days in a row of which the calendar has not all, "Feb. 28-29" of 2019: read as they are written. */
export const findUnrealDays = (sentence: string, published: string | null): readonly DatePlace[] =>
  Array.from(sentence.matchAll(DAYS_OF_MONTH)).flatMap(({ index, 0: written, groups }) => {
    const { month = '', first = '', last = '', year = published?.slice(0, 4) } = groups ?? {}
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
    const dayOf = (date: string) => `${year}-${number}-${date.padStart(2, '0')}`
    const [from, to] = [dayOf(first), dayOf(last)]
    const isNear = groups?.year !== undefined || (published !== null && daysApart(from, published) < NEAR)
    if (!isNear || Number(last) <= lengthOf(Number(year), Number(number)) || Number(last) > 31) return []
    return [{ start: index, end: index + written.length, days: { from, to } }]
  })

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
