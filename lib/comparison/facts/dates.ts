import { casual, type ParsedResult } from 'chrono-node/en'
import { findAgo } from '@/lib/comparison/facts/ago'
import { type Days, daysApart, daysOf } from '@/lib/comparison/facts/days'
import { findStretches } from '@/lib/comparison/facts/stretches'
import { findWeekdays } from '@/lib/comparison/facts/weekdays'
import { overlaps, type Span } from '@/lib/text/span'

/** A date and where it stands. */
export interface DatePlace extends Span {
  readonly days: Days
  /** The middle of the days, as short as it can be told, where a text counts back to it: "2018-06" for "8 months ago". */
  readonly about?: string
}

/** A month's name, in full or short. */
export const MONTH_NAME = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/
/** Not "1950-53", "$2,018", "1990s" or "2018-word". */
const YEAR = /(?<![\p{L}\d$€£#-]|\d[,.:])(?:1[89]|20)\d\d(?![\d%-]|[–,.:]\d|s\b)/gu
/** A month alone is one only where these stand before it: "in May", not "may" or "the March". */
const BEFORE_MONTH = /\b(?:in|last|this|next|early|late|mid|since|until|by|of)[ -]$/i

/** Whether a sentence may hold a date, told quickly. */
export const mayBeDated = (sentence: string): boolean => MAY_BE_DATED.test(sentence)
const MAY_BE_DATED =
  /\b(?:1[89]|20)\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[a-z]day\b|\b(?:last|this|next) (?:year|month)\b|\bago\b/

const RELATIVE = /\b(?:last|this|next) (?:year|month)\b/g
/** A date without a year is taken for that of the article's time only this near to it, in days. */
export const NEAR = 90

/**
 * Dates with a month's name, years, weekdays and "two years ago" in a sentence, in order. What has no year gets that of the day of
 * publication (ISO 8601) where it lies near it, and none elsewhere or where that is null; a weekday is a date only
 * where that day is known. "Last week" is left aside: outlets count it from different days.
 */
export function findDates(sentence: string, published: string | null): readonly DatePlace[] {
  const named = MONTH_NAME.test(sentence) ? namedDates(sentence, published) : []
  const years = [...sentence.matchAll(YEAR), ...(published ? sentence.matchAll(RELATIVE) : [])]
    .map(({ index, 0: written }) => ({
      start: index,
      end: index + written.length,
      days: spanMeant(written, published),
    }))
    .filter((year) => !named.some((date) => overlaps(date, year)))
  const weekdays = published ? [...findWeekdays(sentence, published), ...findAgo(sentence, published)] : []
  const alone = weekdays.filter((day) => !named.some((date) => overlaps(date, day)))
  return [...named, ...years, ...alone].sort((a, b) => a.start - b.start)
}

/** "2018", or with the day of publication "last year" and "this month". */
function spanMeant(written: string, published: string | null): Days {
  if (!published || /^\d/.test(written)) return daysOf(Number(written), null, null)
  const ahead = written.startsWith('last') ? -1 : Number(written.startsWith('next'))
  const [year = 0, month = 1] = published.split('-').map(Number)
  if (written.endsWith('year')) return daysOf(year + ahead, null, null)
  const meant = new Date(Date.UTC(year, month - 1 + ahead))
  return daysOf(meant.getUTCFullYear(), meant.getUTCMonth() + 1, null)
}

function namedDates(sentence: string, published: string | null): readonly DatePlace[] {
  const stretches = findStretches(sentence, published)
  const others = parsedDates(sentence, published)
  return [...stretches, ...others.filter((date) => !stretches.some((stretch) => overlaps(stretch, date)))]
}

function parsedDates(sentence: string, published: string | null): readonly DatePlace[] {
  const instant = new Date(`${published ?? '2000-01-01'}T12:00:00Z`)
  return casual
    .parse(sentence, { instant, timezone: 0 })
    .filter((found) => isDate(sentence, found))
    .map((found) => ({
      start: found.index,
      end: found.index + found.text.replace(/\W+$/, '').length,
      days: daysMeant(found, published, sentence.slice(0, found.index)),
    }))
}

function isDate(sentence: string, { index, text, start }: ParsedResult): boolean {
  if (!MONTH_NAME.test(text) || !start.isCertain('month')) return false
  const hasMore = start.isCertain('day') || start.isCertain('year')
  return hasMore || BEFORE_MONTH.test(sentence.slice(0, index + text.search(MONTH_NAME)))
}

function daysMeant({ text, start, end }: ParsedResult, published: string | null, before: string): Days {
  const written = start.isCertain('year') || (end?.isCertain('year') ?? false)
  const first = componentDays(start, written ? (end ?? start).get('year') : null)
  const days = end ? { from: first.from, to: componentDays(end, written ? end.get('year') : null).to } : first
  if (written || !published) return days
  return /\blast $/.test(before) || /^last\b/.test(text) ? inLast(days, published) : nearTo(days, published)
}

const componentDays = (parts: ParsedResult['start'], year: number | null): Days =>
  daysOf(year, parts.get('month'), parts.isCertain('day') ? parts.get('day') : null)

/** "last June": the latest one that was over. */
function inLast(days: Days, published: string): Days {
  const year = Number(published.slice(0, 4))
  return days.to < published.slice(5) ? inYear(days, year) : inYear(days, year - 1)
}

function nearTo(days: Days, published: string): Days {
  const year = Number(published.slice(0, 4))
  const near = [year - 1, year, year + 1]
    .map((candidate) => inYear(days, candidate))
    .find(({ from, to }) => daysApart(from, published) < NEAR || daysApart(to, published) < NEAR)
  return near ?? days
}

const inYear = ({ from, to }: Days, year: number): Days => ({ from: dayIn(from, year), to: dayIn(to, year) })
/** The 29th of February only where there is one. */
const dayIn = (day: string, year: number): string =>
  day === '02-29' && new Date(Date.UTC(year, 2, 0)).getUTCDate() < 29 ? `${year}-02-28` : `${year}-${day}`
