import { NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { dayNumber } from '@/lib/comparison/facts/days'
import { toldOf } from '@/lib/comparison/facts/told-of'
import type { FactTopic } from '@/lib/comparison/facts/topic'
import { placeNames } from '@/lib/lexicons/place-names'

/** "met Kim Jong Un three times in 2018", "has visited Beijing twice" */
const TIMES = new RegExp(
  String.raw`\b(?<deed>met|meets|visited|traveled to|travelled to) (?:with )?(?:\p{Ll}+ ){0,2}?(?<whom>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4}) (?<times>twice|(?<number>${NUMBER}) times)\b(?<scope> in \d{4}| (?:this|last) year| in the past \w+| in (?:\w+ )?(?:weeks|months|years))?`,
  'gu',
)

/** How often somebody met another or went somewhere, in all or in the time that the sentence tells. */
export const findTimes: FactFinder = (sentence, topic) =>
  sentence.published !== null && /\b(?:times|twice)\b/.test(sentence.text)
    ? Array.from(sentence.text.matchAll(TIMES)).flatMap((found) => timesClaims(sentence, topic, found))
    : []

function timesClaims(sentence: FactSentence, topic: FactTopic, found: RegExpExecArray): readonly Claim[] {
  const { index, 0: written, groups } = found
  const { deed = '', whom = '', number, times = '', scope = '' } = groups ?? {}
  const person = toldOf(sentence, topic, index)
  const other = topic.namedIn(whom)[0]?.value.name ?? placeNames.get(whom)
  if (!person || !other || other === person.name || sentence.published === null) return []
  const what = deed.startsWith('m') ? 'met' : 'visited'
  const both = what === 'met' ? [person.name, other].sort() : [person.name, other]
  const count = number === undefined ? 2 : numberOf(number)
  const start = index + written.indexOf(times)
  return [
    {
      start,
      end: start + times.length,
      key: ['times', what, ...both, scope].join(':'),
      label: `Times that ${both.join(` ${what} `)}${scope}`,
      kind: 'quantity',
      reading: { form: 'tally', asOf: dayNumber(sentence.published), low: count, high: count },
      value: String(count),
    },
  ]
}
