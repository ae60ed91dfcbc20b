import { countOf, NUMBER } from '@/lib/comparison/facts/amounts'
import { attachedDate } from '@/lib/comparison/facts/attached-dates'
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
const FARTHEST = 150
const LAST = new RegExp(String.raw`\b(?:last|latest|most recent) (?:known )?${WHAT}`, 'giu')
const LONGER = /^(?:more than|over)/
const SHORTER = /^(?:almost|nearly)/
const LENGTHS: Readonly<Record<string, number>> = { month: 365 / 12, year: 365, decade: 3652 }

/** When something of a kind last was before what is told or until the article's day: "the first missile test since 2017". */
export const findLastTimes: FactFinder = (sentence) =>
  sentence.published !== null && /\b(?:since|first|last|latest|most recent)\b/.test(sentence.text)
    ? [
        ...lastDates(sentence),
        ...sinceDates(sentence, sentence.published),
        ...firstIn(sentence, sentence.published),
      ]
    : []

/** "its most recent nuclear test in September 2017" */
const lastDates = (sentence: FactSentence): readonly Claim[] =>
  Array.from(sentence.text.matchAll(LAST)).flatMap(({ index, 0: written, groups }) => {
    const date = attachedDate(sentence, { start: index, end: index + written.length })
    if (!date || date.days.from.length < 'YYYY-MM-DD'.length) return []
    return claimsOf(sentence, { ...date, what: groups?.what ?? '', value: writtenDays(date.days) })
  })

function sinceDates(sentence: FactSentence, published: string): readonly Claim[] {
  if (!/\bsince\b/.test(sentence.text)) return []
  return sentence.dates().flatMap(({ start, end, days }) => {
    const what = SINCE.exec(sentence.text.slice(Math.max(0, start - FARTHEST), start))?.groups?.what
    const isPast = days.from.length === published.length
    return what && isPast ? claimsOf(sentence, { start, end, what, days, value: writtenDays(days) }) : []
  })
}

const firstIn = (sentence: FactSentence, published: string): readonly Claim[] =>
  Array.from(sentence.text.matchAll(FIRST_IN)).flatMap(({ index, 0: written, groups }) => {
    const { what = '', open = '', number = '', unit = '' } = groups ?? {}
    const count = countOf(number)
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
const claimsOf = (sentence: FactSentence, { start, end, what, days, value }: LastTime): readonly Claim[] =>
  kindsOf(what).flatMap((kind) => {
    const party = onlyPartyIn(sentence)
    const isTheirs = !kind.startsWith('inter-')
    if (isTheirs && !party) return []
    return [
      {
        start,
        end,
        key: `last:${kind}:${isTheirs ? party : ''}`,
        label: `Last ${kind.replace(/^(inter-\p{Lu}\p{Ll}+) /u, '$1n ')} until then${isTheirs ? `, ${party}` : ''}`,
        kind: 'date' as const,
        reading: {
          form: 'tally' as const,
          asOf: dayNumber(sentence.published ?? ''),
          low: dayNumber(days.from),
          high: dayNumber(days.to),
        },
        value,
      },
    ]
  })

/** "nuclear test" and "missile test" for "nuclear or missile tests"; none for what is not told apart. */
function kindsOf(what: string): readonly string[] {
  const between = what.match(/inter-(\p{Lu}\p{Ll}+?a)n?\b.* (summit|talk|meeting)s?$/u)
  if (between) return [`inter-${between[1]} ${between[2]}`]
  if (!/(?:test|launch)(?:s|es)?$/i.test(what)) return []
  const far = what.match(/long-range|short-range|intercontinental/i)?.[0].toLowerCase()
  const missile = [far, 'missile test'].filter(Boolean).join(' ')
  return [
    /nuclear|atomic/i.test(what) ? 'nuclear test' : '',
    /missile|ballistic/i.test(what) ? missile : '',
  ].filter(Boolean)
}
