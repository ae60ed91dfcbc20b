import { NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { type Days, dayAt, dayNumber, writtenDays } from '@/lib/comparison/facts/days'
import { onlyPartyIn } from '@/lib/comparison/facts/participants'

const ADJECTIVE = String.raw`(?:nuclear|missile|ballistic|atomic|long-range|short-range|intercontinental|high-level|official|formal|joint|military|inter-\p{Lu}\p{L}+)`
/** What is made or held again and again. */
const WHAT = String.raw`(?<what>${ADJECTIVE}(?:(?:,| or| and)? ${ADJECTIVE})* (?:test|launch|summit|talk|meeting|dialogue|exercise|drill)s?)\b`
/** "no nuclear test since", "the first inter-Korean summit since 2007", "the first missile test in more than a year" */
const SINCE = new RegExp(
  String.raw`\b(?:no|not|n[’']t|never|absence|without|first)\b(?: (?:\p{L}|’)+){0,4}? ${WHAT}(?: [^,;:“”]{0,30}?)? since (?:(?:early|late|mid)[- ])?$`,
  'iu',
)
const FIRST_IN = new RegExp(
  String.raw`\bfirst(?: \p{L}+){0,2}? ${WHAT}(?: [^,;:“”]{0,30}?)? in (?<open>more than |over |almost |nearly |about )?(?<number>${NUMBER}|an?) (?<unit>year|month|decade)s?\b`,
  'giu',
)
const LONGER = /^(?:more than|over)/
const SHORTER = /^(?:almost|nearly)/
const LENGTHS: Readonly<Record<string, number>> = { month: 365 / 12, year: 365, decade: 3652 }

/** When something of a kind last was before what is told or until the article's day: "the first missile test since 2017". */
export const findLastTimes: FactFinder = (sentence) =>
  sentence.published !== null && /\b(?:since|first)\b/.test(sentence.text)
    ? [...sinceDates(sentence, sentence.published), ...firstIn(sentence, sentence.published)]
    : []

function sinceDates(sentence: FactSentence, published: string): readonly Claim[] {
  if (!/\bsince\b/.test(sentence.text)) return []
  return sentence.dates().flatMap(({ start, end, days }) => {
    const what = SINCE.exec(sentence.text.slice(0, start))?.groups?.what
    const isPast = days.from.length === published.length
    return what && isPast ? claimsOf(sentence, { start, end, what, days, value: writtenDays(days) }) : []
  })
}

const firstIn = (sentence: FactSentence, published: string): readonly Claim[] =>
  Array.from(sentence.text.matchAll(FIRST_IN)).flatMap(({ index, 0: written, groups }) => {
    const { what = '', open = '', number = '', unit = '' } = groups ?? {}
    const count = /^an?$/.test(number) ? 1 : numberOf(number)
    const before = (units: number) => dayAt(dayNumber(published) - Math.round(units * (LENGTHS[unit] ?? 1)))
    const days = {
      from: before(count + (SHORTER.test(open) ? 0.25 : 1)),
      to: before(LONGER.test(open) ? count : count - 0.5),
    }
    const value = `${open}${count} ${unit}${count === 1 ? '' : 's'} before ${published}`
    const start = index + written.lastIndexOf(` in ${open}`) + ' in '.length
    return claimsOf(sentence, { start, end: index + written.length, what, days, value })
  })

interface LastTime {
  readonly start: number
  readonly end: number
  readonly what: string
  readonly days: Days
  readonly value: string
}

/** The last time moves on as more follow: it is a tally of days. */
function claimsOf(sentence: FactSentence, { start, end, what, days, value }: LastTime): readonly Claim[] {
  const kind = what
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/\b(inter-\p{Ll}+a)n\b/u, '$1')
  const party = /test|launch/.test(kind) ? onlyPartyIn(sentence) : null
  if (/test|launch/.test(kind) ? !party : !/inter-/.test(kind)) return []
  return [
    {
      start,
      end,
      key: `last:${kind}:${party}`,
      label: [
        'Last',
        kind.replace(/inter-\p{Ll}/u, (name) => `inter-${name.slice(-1).toUpperCase()}`),
        party && `of ${party}`,
        'before',
      ]
        .filter(Boolean)
        .join(' '),
      kind: 'date',
      reading: {
        form: 'tally',
        asOf: dayNumber(sentence.published ?? ''),
        low: dayNumber(days.from),
        high: dayNumber(days.to),
      },
      value,
    },
  ]
}
