import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { dayAt, dayNumber, writtenDays } from '@/lib/comparison/facts/days'
import { NAME, type Person, personOf } from '@/lib/comparison/facts/people'
import type { FactTopic } from '@/lib/comparison/facts/topic'

/** What happens to a person once, by the words that tell it. */
const ONCE: readonly (readonly [string, string])[] = [
  ['was born', 'was born'],
  ['died', 'died'],
  ['arrested|detained|intercepted', 'was arrested'],
  ['sentenced', 'was sentenced'],
  ['jailed|imprisoned', 'was jailed'],
  ['executed|assassinated|murdered', 'was killed'],
  ['took power|assumed power|came to power|seized power|assuming power|rose to power', 'came to power'],
  ['took office|assumed office|was inaugurated', 'took office'],
  ['was fired|was ousted|was dismissed', 'was dismissed'],
  ['resigned|stepped down', 'resigned'],
  ['was released|was freed|was returned', 'was released'],
]
const DEED = new RegExp(
  String.raw`(?<name>${NAME})(?:(?:, [^,;]{1,60},)? (?:(?:who |was |were |has |had |been |later ){0,3})|,? (?:since|who|when|after|before) (?:he |she )?(?:was |first )?)(?<deed>${ONCE.map(([words]) => words).join('|')})\b`,
  'gu',
)

const AGED = [
  new RegExp(
    String.raw`\b(?<age>\d{2})-year-old (?:(?:\p{Ll}[\p{L}-]+|U\.S\.|American|North|South|Korean) ){0,4}(?<name>${NAME})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<name>${NAME}), (?:now |just |aged |who is (?:just |now |only )?)?(?<age>\d{2})(?: years old)?,`,
    'gu',
  ),
]

/** When once-only things happened to people, and how old they are. */
export const findLifeFacts: FactFinder = (sentence, topic) => [
  ...(sentence.dates.length > 0 ? deeds(sentence, topic) : []),
  ...(sentence.published && /\d{2}\b/.test(sentence.text) ? ages(sentence, topic, sentence.published) : []),
]

const deeds = (sentence: FactSentence, topic: FactTopic): readonly Claim[] =>
  Array.from(sentence.text.matchAll(DEED)).flatMap(({ index, 0: written, groups }) => {
    const person = personOf(topic, groups?.name ?? '')
    const [, what] = ONCE.find(([words]) => words.split('|').includes(groups?.deed ?? '')) ?? []
    const date = attachedDate(sentence, { start: index, end: index + written.length })
    if (!person || !what || !date) return []
    const { start, end, days } = date
    return [
      {
        start,
        end,
        key: `deed:${person.id}:${what}`,
        label: `${person.name} ${what}`,
        kind: 'date',
        reading: { form: 'days', told: sentence.published, ...days },
        value: writtenDays(days),
      },
    ]
  })

const ages = (sentence: FactSentence, topic: FactTopic, published: string): readonly Claim[] =>
  AGED.flatMap((pattern) => Array.from(sentence.text.matchAll(pattern))).flatMap(
    ({ index, 0: written, groups }) => {
      const person = personOf(topic, groups?.name ?? '')
      const age = groups?.age ?? ''
      return person ? [ageClaim(person, age, { published, start: index + written.indexOf(age) })] : []
    },
  )

/** Somebody who is 34 on a day was born in the year up to the 34th anniversary before it. */
function ageClaim(
  person: Person,
  age: string,
  { published, start }: { readonly published: string; readonly start: number },
): Claim {
  const yearsBefore = (years: number) =>
    `${Number(published.slice(0, 4)) - years}${published.slice(4)}`.replace('02-29', '02-28')
  const reading = {
    form: 'days',
    told: null,
    from: dayAt(dayNumber(yearsBefore(Number(age) + 1)) + 1),
    to: yearsBefore(Number(age)),
  } as const
  return {
    start,
    end: start + age.length,
    key: `age:${person.id}`,
    label: `Age of ${person.name}`,
    kind: 'quantity',
    reading,
    value: age,
  }
}
