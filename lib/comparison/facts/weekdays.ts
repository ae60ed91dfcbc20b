import type { DatePlace } from '@/lib/comparison/facts/dates'
import { dayAt, dayNumber } from '@/lib/comparison/facts/days'

const NAMES = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']
const WEEKDAY = new RegExp(
  String.raw`\b(?<!\bnext )(?<name>${NAMES.join('|')})\b(?:(?: and |-|–| to )(?<last>${NAMES.join('|')})\b)?(?!['’])`,
  'g',
)
const WEEK = 7
const TO_COME =
  /\b(?:will|would|to|set|scheduled|planned|plans?|expected|due|upcoming|ahead)\b[^.;“”"]{0,80}$/

/**
 * The weekdays in a sentence, and those in a row ("Wednesday and Thursday"), as days, counted from the day of publication (ISO 8601): today, the next one after
 * "will" and the like, else the last one. One that may as well be tomorrow, where publication is dated by another
 * time zone, is left out.
 */
export const findWeekdays = (sentence: string, published: string): readonly DatePlace[] =>
  Array.from(sentence.matchAll(WEEKDAY)).flatMap(({ index, 0: written, groups }) => {
    const { name = '', last = name } = groups ?? {}
    const day = weekdayMeant(name, dayNumber(published), TO_COME.test(sentence.slice(0, index)))
    if (day === null) return []
    const length = (NAMES.indexOf(last) - NAMES.indexOf(name) + WEEK) % WEEK
    return [
      { start: index, end: index + written.length, days: { from: dayAt(day), to: dayAt(day + length) } },
    ]
  })

/** The first day of the count was a Thursday. */
function weekdayMeant(name: string, published: number, isToCome: boolean): number | null {
  const ahead = (NAMES.indexOf(name) - (published % WEEK) + WEEK) % WEEK
  if (ahead === 0 || isToCome) return published + ahead
  return ahead === 1 ? null : published + ahead - WEEK
}
