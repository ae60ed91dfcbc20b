import type { Line } from '@/lib/import/lines'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:19|20)\\d{2})'

/** Ways to write a day, each with the order of its parts. Days such as 06/07/2018 are left: two readings are possible. */
const forms: readonly { readonly pattern: RegExp; readonly parts: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: new RegExp(`(?<!\\d)${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'i'), parts: 'ymd' },
  { pattern: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'i'), parts: 'mdy' },
  { pattern: new RegExp(`\\b${DAY}(?: of)? ${MONTH},? ${YEAR}\\b`, 'i'), parts: 'dmy' },
]

/** The first day written in a short text, as ISO 8601; null where there is none or it is not in the calendar. */
export function readDate(text: string): string | null {
  for (const { pattern, parts } of forms) {
    const found = pattern.exec(text)
    if (found)
      return isoDay(
        found[parts.indexOf('y') + 1],
        found[parts.indexOf('m') + 1],
        found[parts.indexOf('d') + 1],
      )
  }
  return null
}

function isoDay(year = '', month = '', day = ''): string | null {
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

const LABEL =
  /^(?:first |originally |last )?(?:published|posted|updated|modified|edited|issued|created|dated|(?:publication )?date)\b/i
const CHANGED = /^(?:last|updated|modified|edited)\b/i
const LONGEST = 120

/** What may stand on a line beside its date: labels, days of the week, times. */
const BESIDE =
  /\b(?:first|originally|published|posted|publication|date|updated|last|modified|edited|issued|created|dated|on|at|by|of|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?\b|\b(?:[ap]\.?m\.?|[ecmp][sd]?t|gmt|utc|bst|cet|cest|kst|jst|ist|noon|(?:minutes?|hours?|days?) ago)\b|[^\p{L}\p{N}]/giu

/** Whether a line is nothing but a date: "12 June 2018, 09:30 GMT", or says that it is one: "Posted on 12 June 2018". */
export const isDateLine = ({ words }: Line): boolean =>
  words.length <= LONGEST && readDate(words) !== null && (isLabelled(words) || withoutDate(words) === '')

const isLabelled = (words: string): boolean => LABEL.test(words) && !words.endsWith('.')

function withoutDate(words: string): string {
  const rest = forms.reduce((text, { pattern }) => text.replace(new RegExp(pattern, 'gi'), ''), words)
  return rest.replace(BESIDE, '').replace(/^T?\d*Z?$/, '')
}

/** The day of publication: on a labelled line, else beside the byline or alone above or below the article, else in the address. */
export function guessDate(head: readonly Line[], lines: readonly Line[], url: string | null): string | null {
  const labelled = lines.filter(({ words }) => words.length <= LONGEST && isLabelled(words))
  const published = labelled.filter(({ words }) => !CHANGED.test(words))
  const beside = head.filter((line) => line.words.length <= LONGEST && (isDateLine(line) || isDetails(line)))
  const below = lines.slice(-6).filter(isDateLine)
  return firstDate([...published, ...beside, ...below, ...labelled]) ?? dateInAddress(url)
}

const isDetails = ({ text }: Line): boolean => /^by\b|[|•·]/i.test(text)

function firstDate(lines: readonly Line[]): string | null {
  return lines.map(({ words }) => readDate(words)).find((date) => date !== null) ?? null
}

/** "…/2018/06/12/…" or "…/2018-06-12-…" */
function dateInAddress(url: string | null): string | null {
  const [, year, month, day] =
    /[/-]((?:19|20)\d{2})[/-]([a-z]{3}|\d{2})[/-](\d{2})(?:[/-]|$)/i.exec(url ?? '') ?? []
  return year === undefined ? null : isoDay(year, month, day)
}
