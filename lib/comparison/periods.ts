import { utc } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval'
import { eachWeekOfInterval } from 'date-fns/eachWeekOfInterval'
import { endOfMonth } from 'date-fns/endOfMonth'
import { formatISO } from 'date-fns/formatISO'

/** A longer span is told by months: half a year. */
const MOST_DAYS_BY_WEEK = 183

/** First and last day, ISO 8601; weeks begin on Monday. */
export interface Period {
  readonly from: string
  readonly to: string
}

export type TimeUnit = 'week' | 'month'

/** ISO 8601 days are in order as they are written. */
export const isWithin = (day: string, { from, to }: Period): boolean => from <= day && day <= to

/** All weeks that hold a day from the first to the last; months where that is longer than half a year. */
export function periodsFrom(
  first: string,
  last: string,
): { readonly unit: TimeUnit; readonly periods: readonly Period[] } {
  return differenceInCalendarDays(last, first, { in: utc }) > MOST_DAYS_BY_WEEK
    ? { unit: 'month', periods: monthsOf(first, last) }
    : { unit: 'week', periods: weeksOf(first, last) }
}

const dayOf = (date: Date): string => formatISO(date, { representation: 'date', in: utc })

const weeksOf = (start: string, end: string): readonly Period[] =>
  eachWeekOfInterval({ start, end }, { weekStartsOn: 1, in: utc }).map((monday) => ({
    from: dayOf(monday),
    to: dayOf(addDays(monday, 6)),
  }))

const monthsOf = (start: string, end: string): readonly Period[] =>
  eachMonthOfInterval({ start, end }, { in: utc }).map((firstDay) => ({
    from: dayOf(firstDay),
    to: dayOf(endOfMonth(firstDay)),
  }))
