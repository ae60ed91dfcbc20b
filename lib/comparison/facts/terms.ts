import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { FactFinder } from '@/lib/comparison/facts/claim'
import { NAME, personOf } from '@/lib/comparison/facts/people'

const UNITS: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.4, years: 365 }

const TERM = new RegExp(
  String.raw`(?<name>${NAME})(?:, [^,;:“”"]{1,60},)?(?: who)? (?:was |had been |has been )?(?<deed>held|detained|imprisoned|jailed|sentenced)\b[^,;:.“”"]{0,40}? (?<way>for|to) (?<open>(?:more than|over|at least|about|nearly|almost|some) )?(?<number>${NUMBER}) (?<unit>days|weeks|months|years)\b`,
  'gu',
)

const DEEDS = /\b(?:held|detained|imprisoned|jailed|sentenced)\b/

/** For how long people were held, and what they were sentenced to. */
export const findTerms: FactFinder = ({ text }, topic) => {
  if (!DEEDS.test(text)) return []
  return Array.from(text.matchAll(TERM)).flatMap(({ index, 0: written, groups }) => {
    const { name = '', deed = '', way = '', open = '', number = '', unit = '' } = groups ?? {}
    const person = personOf(topic, name)
    if (!person || (deed === 'sentenced') !== (way === 'to')) return []
    const { low, high } = amountOf(number, open, '')
    const day = UNITS[unit] ?? 1
    const end = index + written.length
    const what = way === 'to' ? 'Sentence of' : 'Time held:'
    return [
      {
        start: end - `${number} ${unit}`.length,
        end,
        key: `term:${way}:${person.id}`,
        label: `${what} ${person.name}`,
        kind: 'quantity',
        reading: { form: 'amount', low: low * day - day / 2, high: high * day + day / 2 },
        value: `${numberOf(number)} ${unit}`,
      },
    ]
  })
}
