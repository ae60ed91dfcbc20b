import type { FactRow } from '@/lib/comparison/facts/fact-matrix'
import { listed } from '@/lib/reports/wording'

const DAYS = /^(?:\d{4}|(?:\d{4}-)?\d{2}(?:-\d{2})?)$/
/** A day or month among words. */
const DAY = /\d{4}-\d{2}(?:-\d{2})?/g

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
)

/** A value as pages write it: "2018-06" as "June 2018", "about 2018-06" as "about June 2018", "28500" as "28,500". */
export function factValueInWords(value: string, kind: FactRow['kind']): string {
  if (/^\d{5,}$/.test(value)) return Number(value).toLocaleString('en')
  const ends = value.split('/')
  const isDated = kind === 'date' || kind === 'agreement'
  if (!isDated) return value
  return ends.every((end) => DAYS.test(end)) ? daysInWords(ends) : value.replace(DAY, dayInWords)
}

/** "27 to 28 February 2019", "1950 to 1953" */
function daysInWords([from = '', to]: readonly string[]): string {
  if (to === undefined) return dayInWords(from)
  const isOneMonth = from.length > 'YYYY'.length && from.slice(0, -3) === to.slice(0, -3)
  return `${isOneMonth ? Number(from.slice(-2)) : dayInWords(from)} to ${dayInWords(to)}`
}

/** "2018", "2018-06", "2018-06-12", "06" or "06-12" in words. */
function dayInWords(day: string): string {
  const [, year, month, date] = day.match(/^(\d{4})?-?(\d{2})?-?(\d{2})?$/) ?? []
  const name = month ? months[Number(month) - 1] : null
  return [date ? String(Number(date)) : null, name, year].filter(Boolean).join(' ')
}

/** What several values are in words, each once: "two and three". */
export const factValuesInWords = (values: readonly string[], kind: FactRow['kind']): string =>
  listed([...new Set(values)].map((value) => factValueInWords(value, kind)))
