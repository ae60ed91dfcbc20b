import { NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { dayNumber } from '@/lib/comparison/facts/days'
import { toldOf } from '@/lib/comparison/facts/told-of'
import { placeNames } from '@/lib/lexicons/place-names'

/** "met Kim Jong Un three times in 2018", "has visited Beijing twice" */
const TIMES = new RegExp(
  String.raw`\b(?<deed>met|meets|visited|traveled to|travelled to) (?:with )?(?:\p{Ll}+ ){0,2}?(?<whom>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}) (?<times>twice|(?<number>${NUMBER}) times)\b(?<scope> in \d{4}| (?:this|last) year| in the past \w+| in (?:\w+ )?(?:weeks|months|years))?`,
  'gu',
)

/** How often somebody met another or went somewhere, in all or in the time that the sentence tells. */
export const findTimes: FactFinder = (sentence, topic) => {
  const { text, published } = sentence
  if (published === null || !/\b(?:times|twice)\b/.test(text)) return []
  return Array.from(text.matchAll(TIMES)).flatMap(({ index, 0: written, groups }): readonly Claim[] => {
    const { deed = '', whom = '', number, times = '', scope = '' } = groups ?? {}
    const person = toldOf(sentence, topic, index)
    const [known] = topic.namedIn(whom)
    const other = known?.value.name ?? placeNames.get(whom)
    if (!person || !other || other === person.name) return []
    const what = deed.startsWith('m') ? 'met' : 'visited'
    const count = number === undefined ? 2 : numberOf(number)
    const start = index + written.indexOf(times)
    return [
      {
        start,
        end: start + times.length,
        key: [
          'times',
          what,
          ...(what === 'met' ? [person.name, other].sort() : [person.name, other]),
          scope,
        ].join(':'),
        label: `Times that ${person.name} ${what} ${other}${scope}`,
        kind: 'quantity',
        reading: { form: 'tally', asOf: dayNumber(published), low: count, high: count },
        value: String(count),
      },
    ]
  })
}
