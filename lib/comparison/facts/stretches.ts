import type { DatePlace } from '@/lib/comparison/facts/dates'
import { daysApart } from '@/lib/comparison/facts/days'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DAYS_OF_MONTH = new RegExp(
  String.raw`\b(?<month>${MONTHS.join('|')})[a-z]{0,6}\.? (?<first>\d{1,2})(?<and>[-–]| and | & )(?<last>\d{1,2})\b(?![:%])(?:, (?<year>(?:19|20)\d\d)\b)?`,
  'g',
)
const IN_ROW = /\d(?:[-–]| and | & )\d/
/** What has no year is of the year of publication only where it lies so near, in days. */
const NEAR = 90
const LAST = 31

/**
 * Days in a row as they are written, "Feb. 27 and 28", and "Feb. 28-29" of a year whose calendar has no such day. The
 * 4th and 9th of a month are no days in a row.
 */
export const findStretches = (sentence: string, published: string | null): readonly DatePlace[] =>
  (IN_ROW.test(sentence) ? Array.from(sentence.matchAll(DAYS_OF_MONTH)) : []).flatMap(
    ({ index, 0: written, groups }) => {
      const { month = '', first = '', last = '', and = '', year = published?.slice(0, 4) } = groups ?? {}
      const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
      const [from = '', to = ''] = [first, last].map((day) => `${year}-${number}-${day.padStart(2, '0')}`)
      const length = Number(last) - Number(first)
      const isInRow = /^[-–]$/.test(and) ? length > 0 : length === 1
      const isNear = groups?.year !== undefined || (published !== null && daysApart(from, published) < NEAR)
      return isInRow && isNear && Number(last) <= LAST
        ? [{ start: index, end: index + written.length, days: { from, to } }]
        : []
    },
  )
