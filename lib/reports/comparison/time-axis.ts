import type { Period, TimeUnit } from '@/lib/comparison/periods'
import type { TimelineEvent } from '@/lib/comparison/timeline'
import { dayInWords } from '@/lib/reports/wording'

/** A label below a chart of time; its position in percent of the chart's width. */
export interface TimeTick {
  readonly position: number
  readonly label: string
}

/** An event of the codebook on a chart of time. */
export interface EventMark {
  readonly id: string
  /** Counted from 1. */
  readonly number: number
  readonly position: number
  /** In which line its number stands, from 0, so that numbers of days close together do not overlap. */
  readonly line: number
  readonly label: string
  /** "12 June 2018". */
  readonly day: string
}

/** Where days lie on a chart, in percent, from the beginning of the first period to the end of the last. */
export type TimeAxis = (period: Period) => number

const DAY = 24 * 60 * 60 * 1000

const beginningOf = (day: string): number => Date.parse(day) / DAY

/** Places the middle of a day or of a period. */
export function timeAxisOf(periods: readonly Period[]): TimeAxis {
  const start = beginningOf(periods.at(0)?.from ?? '')
  const length = beginningOf(periods.at(-1)?.to ?? '') + 1 - start
  return ({ from, to }) => (100 * ((beginningOf(from) + beginningOf(to) + 1) / 2 - start)) / length
}

const MOST_TICKS = 6

/** Januaries where there are enough of them, else every so many periods. */
export function ticksOf(periods: readonly Period[], unit: TimeUnit, at: TimeAxis): readonly TimeTick[] {
  const years = periods.filter(({ from }) => from.endsWith('-01-01'))
  const areYears = unit === 'month' && years.length > 1
  const candidates = areYears ? years : periods
  const step = Math.ceil(candidates.length / MOST_TICKS)
  const labelOf = areYears ? yearOf : unit === 'month' ? monthInWords : shortDay
  return candidates
    .filter((_, index) => index % step === 0)
    .map((period) => ({ position: at(period), label: labelOf(period) }))
}

const formatted = (options: Intl.DateTimeFormatOptions): ((period: Period) => string) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return ({ from }) => format.format(new Date(from))
}

const yearOf = formatted({ year: 'numeric' })
const monthInWords = formatted({ month: 'short', year: 'numeric' })
const shortDay = formatted({ day: 'numeric', month: 'short' })
const longMonth = formatted({ month: 'long', year: 'numeric' })

/** "June 2018", or "the week of 11 June 2018". */
export const periodInWords = (period: Period, unit: TimeUnit): string =>
  unit === 'month' ? longMonth(period) : `the week of ${dayInWords(period.from)}`

/** Numbers closer together than this, in percent of the width, would overlap on a phone. */
const ROOM_FOR_NUMBER = 7

/** Events with their numbers, each in the first line where it has room. */
export function eventMarks(events: readonly TimelineEvent[], at: TimeAxis): readonly EventMark[] {
  const lastIn: number[] = []
  return events.map(({ id, label, date }, index) => {
    const position = at({ from: date, to: date })
    const free = lastIn.findIndex((last) => position - last >= ROOM_FOR_NUMBER)
    const line = free === -1 ? lastIn.length : free
    lastIn[line] = position
    return { id, number: index + 1, position, line, label, day: dayInWords(date) }
  })
}
