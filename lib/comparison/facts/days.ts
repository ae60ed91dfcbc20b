/**
 * The days that a text may mean, first and last: ISO 8601 days ("2018-06-01"), or month and day alone ("06-12")
 * where neither the text nor its date tells the year.
 */
export interface Days {
  readonly from: string
  readonly to: string
}

const DAY = 24 * 60 * 60 * 1000
/** An event at night falls on two dates, one on either side of the world. */
const TIME_ZONES = 1
/** A leap year, so that every month and day is in it. */
const ANY_YEAR = '2000'

/** A day as its place in the count of days since 1970; a day without its year as if in the year 2000. */
export const dayNumber = (day: string): number => Date.parse(hasYear(day) ? day : `${ANY_YEAR}-${day}`) / DAY

/** The days between two days. */
export const daysApart = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b))

/** The day that stands at a place in that count. */
export const dayAt = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** Whether two texts may mean one and the same day: June 2018 and 12 June 2018, or two days in a row. */
export function agreeOnDays(a: Days, b: Days): boolean {
  if (hasYear(a.from) === hasYear(b.from)) return haveNear(a, b)
  const [dated, yearless] = hasYear(a.from) ? [a, b] : [b, a]
  const isLong = dayNumber(dated.to) - dayNumber(dated.from) > 360
  return isLong || haveNear({ from: dated.from.slice(5), to: dated.to.slice(5) }, yearless)
}

function haveNear(a: Days, b: Days): boolean {
  if (areStretches(a, b)) return a.from === b.from && a.to === b.to
  const apart = Math.max(dayNumber(a.from) - dayNumber(b.to), dayNumber(b.from) - dayNumber(a.to))
  return apart <= (isShort(a) && isShort(b) ? TIME_ZONES : 0)
}

/** "Feb. 27-28" and "Feb. 28-29": both tell the first day and the last. */
const areStretches = (a: Days, b: Days): boolean =>
  [a, b].every((days) => isShort(days) && days.from < days.to)

/** Of three days at most, as a meeting is; not a month or a year. */
const isShort = ({ from, to }: Days): boolean => dayNumber(to) - dayNumber(from) < 3

const hasYear = (day: string): boolean => day.length > 'MM-DD'.length

/** The days of a year, of a month (from 1), or one day alone; the year may be unknown where the month is known. */
export function daysOf(year: number | null, month: number | null, day: number | null): Days {
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = new Date(Date.UTC(year ?? Number(ANY_YEAR), month, 0)).getUTCDate()
  const write = (date: number) =>
    [year === null ? null : String(year), two(month), two(date)].filter((part) => part !== null).join('-')
  return { from: write(day ?? 1), to: write(day ?? last) }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** As short as it can be told: "2018", "2018-06", "2018-06-12", "2019-02-27/2019-02-28". */
export function writtenDays({ from, to }: Days): string {
  if (from === to) return from
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  const isMonth = from.endsWith('-01') && from.slice(0, -3) === to.slice(0, -3) && Number(to.slice(-2)) > 27
  return isMonth ? from.slice(0, -3) : `${from}/${to}`
}
