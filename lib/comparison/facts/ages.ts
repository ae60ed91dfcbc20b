import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { dayAt, dayNumber } from '@/lib/comparison/facts/days'
import { NAME, type Person, personOf } from '@/lib/comparison/facts/people'
import { toldOf } from '@/lib/comparison/facts/told-of'
import type { FactTopic } from '@/lib/comparison/facts/topic'
import type { Span } from '@/lib/text/span'

const ROLES = 'leader|ruler|dictator|president|premier|minister|senator|billionaire|student|actor|player'

/** "34-year-old Kim Jong Un", "34-year-old North Korean leader Kim Jong Un", "Kim Jong Un, 34," */
const AGED = [
  String.raw`\b(?<age>\d{2})-year-old (?:\p{Ll}[\p{L}-]{1,30} ){0,4}(?<name>${NAME})(?! (?:${ROLES})\b)`,
  String.raw`\b(?<age>\d{2})-year-old (?:\p{Lu}[\p{L}.]{1,30} ){1,2}(?:${ROLES}) (?<name>${NAME})`,
  String.raw`(?<name>${NAME}), (?:now |just |aged |an? |who is (?:just |now |only )?)?(?<age>\d{2})(?:,| years old\b|-year-old\b)`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** "who is believed to be 34", "the 34-year-old —", "He is 34 years old", "33 or 34". */
const TOLD = new RegExp(
  [
    String.raw`\b(?:believed|thought|said|reported|estimated) to be (?:about |around |just )?(?<age>\d{2})(?: or (?<other>\d{2}))?\b(?! (?:percent|of|or))`,
    String.raw`\b(?:[Tt]he|[Aa]) (?:\p{L}+[ -]){0,3}?(?<aged>\d{2})-year-old(?= [—–-]|,| (?:is|has|had|was|who|leader|dictator|ruler|despot|tyrant)\b)`,
    String.raw`\b[Tt]he (?<died>\d{2})-year-old (?:\p{L}+ ){1,6}?died\b`,
    String.raw`\bdied [^;:“”]{0,60}?\bat (?:the )?age (?:of )?(?<at>\d{2})\b`,
    String.raw`\b(?:[Hh]e|[Ss]he|who) is (?:just |now |only )?(?<now>\d{2})(?= years old|,|\.|$)`,
  ].join('|'),
  'gu',
)
/** What holds none of these tells no age. */
const TELLS = /\d{2}(?:-year-old| years old|,)|\bto be |\bage |\b[Ii]s (?:just |now |only )?\d{2}/
/** Who died has an age that stays. */
const DEATH = /\b(?:died|dies|dead|killed|murdered|deceased|succumbed|coma|comatose)\b/

/** How old people are, which is true of the article's day alone and not found where that is not known, or were when they died. */
export const findAges: FactFinder = (sentence, topic) => {
  const { text, published } = sentence
  if (!TELLS.test(text)) return []
  const aged = [...besideNames(text, topic), ...toldAges(sentence, topic)]
  if (DEATH.test(text)) return aged.map(lastAgeClaim)
  return published === null ? [] : aged.map((one) => ageClaim(one, published))
}

interface Aged extends Span {
  readonly person: Person
  readonly youngest: number
  readonly oldest: number
}

const besideNames = (text: string, topic: FactTopic): readonly Aged[] =>
  AGED.flatMap((pattern) => Array.from(text.matchAll(pattern))).flatMap(({ index, 0: written, groups }) => {
    const person = personOf(topic, groups?.name ?? '')
    const start = index + written.search(/\d{2}(?:-year|,| years)/)
    const age = Number(groups?.age)
    return person ? [{ person, start, end: start + 2, youngest: age, oldest: age }] : []
  })

const toldAges = (sentence: FactSentence, topic: FactTopic): readonly Aged[] =>
  Array.from(sentence.text.matchAll(TOLD)).flatMap(({ index, 0: written, groups }) => {
    const { age, aged, died, at, now, other } = groups ?? {}
    const number = age ?? aged ?? died ?? at ?? now ?? ''
    const person = toldOf(sentence, topic, index)
    const start = index + written.lastIndexOf(other ? `${number} or` : number)
    const end = start + (other ? written.indexOf(other) + other.length - written.indexOf(number) : 2)
    const youngest = Number(number)
    return person ? [{ person, start, end, youngest, oldest: Number(other ?? number) }] : []
  })

const lastAgeClaim = ({ person, start, end, youngest, oldest }: Aged): Claim => ({
  start,
  end,
  key: `last age:${person.id}`,
  label: `Age of ${person.name}, who died`,
  kind: 'quantity',
  reading: { form: 'amount', low: youngest, high: oldest },
  value: youngest === oldest ? String(youngest) : `${youngest} or ${oldest}`,
})

/** Somebody who is 34 on a day was born in the year up to the 34th anniversary before it. */
function ageClaim({ person, start, end, youngest, oldest }: Aged, published: string): Claim {
  const yearsBefore = (years: number) =>
    `${Number(published.slice(0, 4)) - years}${published.slice(4)}`.replace('02-29', '02-28')
  const from = dayAt(dayNumber(yearsBefore(oldest + 1)) + 1)
  return {
    start,
    end,
    key: `age:${person.id}`,
    label: `Age of ${person.name}`,
    kind: 'quantity',
    reading: { form: 'days', told: null, from, to: yearsBefore(youngest) },
    value: youngest === oldest ? String(youngest) : `${youngest} or ${oldest}`,
  }
}
