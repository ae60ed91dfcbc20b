import { countOf, NUMBER } from '@/lib/comparison/facts/amounts'
import type { DatePlace } from '@/lib/comparison/facts/dates'
import { dayAt, dayNumber } from '@/lib/comparison/facts/days'
import { units } from '@/lib/comparison/facts/units'

const AGO = new RegExp(
  String.raw`(?<!\b(?:than|over|nearly|almost|some|least|under|half) )\b(?<number>${NUMBER}|an?) (?<unit>day|week|month|year)s? ago\b`,
  'g',
)
const DAY = units.day?.size ?? 1
/** "Eight months ago" may be seven and a half, or nearly nine. */
const EITHER_WAY = 0.75
/** Tens of years are often round numbers. */
const [ROUND_FROM, ROUND, ROUNDED_BY] = [10, 5, 2.5]

/** What a sentence tells as so long ago, counted from the day of publication (ISO 8601), as exactly as people count. */
export const findAgo = (sentence: string, published: string): readonly DatePlace[] =>
  Array.from(sentence.matchAll(AGO), ({ index, 0: written, groups }) => {
    const count = countOf(groups?.number ?? '')
    const unit = groups?.unit ?? ''
    const length = (units[unit]?.size ?? DAY) / DAY
    const centre = dayNumber(published) - Math.round(count * length)
    const slack = unit === 'day' ? 0 : Math.round(slackOf(count) * length)
    return {
      start: index,
      end: index + written.length,
      days: { from: dayAt(centre - slack), to: dayAt(centre + slack) },
      about: dayAt(centre).slice(0, WRITTEN[unit]),
    }
  })

/** How much of a day is told: the day, the month or the year. */
const WRITTEN: Readonly<Record<string, number>> = { day: 10, week: 10, month: 7, year: 4 }

const slackOf = (count: number): number =>
  count >= ROUND_FROM && count % ROUND === 0 ? ROUNDED_BY : EITHER_WAY
