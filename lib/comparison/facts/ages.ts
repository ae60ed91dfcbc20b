import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { dayAt, dayNumber } from '@/lib/comparison/facts/days'
import { NAME, type Person, personOf } from '@/lib/comparison/facts/people'
import type { Span } from '@/lib/text/span'

const ROLES = 'leader|ruler|dictator|president|premier|minister|senator|billionaire|student|actor|player'

/** "34-year-old Kim Jong Un", "34-year-old North Korean leader Kim Jong Un", "Kim Jong Un, 34," */
const AGED = [
  String.raw`\b(?<age>\d{2})-year-old (?:\p{Ll}[\p{L}-]{1,30} ){0,4}(?<name>${NAME})(?! (?:${ROLES})\b)`,
  String.raw`\b(?<age>\d{2})-year-old (?:\p{Lu}[\p{L}.]{1,30} ){1,2}(?:${ROLES}) (?<name>${NAME})`,
  String.raw`(?<name>${NAME}), (?:now |just |aged |an? |who is (?:just |now |only )?)?(?<age>\d{2})(?:,| years old\b|-year-old\b)`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** How old people are; none where the article's day is not known, for an age is true of its day alone. */
export const findAges: FactFinder = ({ text, published }, topic) => {
  if (published === null || !/\d{2}\b/.test(text)) return []
  return AGED.flatMap((pattern) => Array.from(text.matchAll(pattern))).flatMap(
    ({ index, 0: written, groups }) => {
      const person = personOf(topic, groups?.name ?? '')
      const start = index + written.search(/\d{2}(?:-year|,| years)/)
      return person
        ? [ageClaim(person, { start, end: start + 2 }, { published, age: groups?.age ?? '' })]
        : []
    },
  )
}

interface Aged {
  readonly published: string
  readonly age: string
}

/** Somebody who is 34 on a day was born in the year up to the 34th anniversary before it. */
function ageClaim(person: Person, span: Span, { published, age }: Aged): Claim {
  const yearsBefore = (years: number) =>
    `${Number(published.slice(0, 4)) - years}${published.slice(4)}`.replace('02-29', '02-28')
  const from = dayAt(dayNumber(yearsBefore(Number(age) + 1)) + 1)
  return {
    ...span,
    key: `age:${person.id}`,
    label: `Age of ${person.name}`,
    kind: 'quantity',
    reading: { form: 'days', told: null, from, to: yearsBefore(Number(age)) },
    value: age,
  }
}
