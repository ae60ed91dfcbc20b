import { type Amount, amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { dayNumber } from '@/lib/comparison/facts/days'

/** What units measure, and how many of the first unit of its kind each is. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  minute: ['minutes', 1],
  hour: ['minutes', 60],
  day: ['days', 1],
  week: ['days', 7],
  km: ['kilometres', 1],
  kilometer: ['kilometres', 1],
  kilometre: ['kilometres', 1],
  mile: ['kilometres', 1.609],
  word: ['words', 1],
  page: ['pages', 1],
}
const UNIT = `(?<unit>${Object.keys(UNITS).join('|')})s?`
const COUNT = String.raw`(?<![\p{L}\d.,$-])(?<number>${NUMBER}|half)[ -](?:an )?`

/** What has a length, by how rows call it. */
const THINGS = new Map([
  ['meeting|talks|conversation|talk', 'meeting'],
  ['summit', 'summit'],
  ['phone call|call|phone conversation', 'call'],
  ['train ride|train journey|train trip|rail journey|rail trip|journey by train', 'train journey'],
  ['joint statement|joint declaration|joint communique', 'joint statement'],
])
const NAMES = new Map([...THINGS].flatMap(([words, thing]) => words.split('|').map((word) => [word, thing])))
const THING = `(?<thing>${[...NAMES.keys()].sort((a, b) => b.length - a.length).join('|')})`
/** They are of those who meet; a train journey or a statement in the news is one. */
const OF_PEOPLE = new Set(['meeting', 'call'])
/** A meeting alone and one with others are two. */
const KIND = /\b(?:one-on-one|private|expanded|bilateral|phone|closed-door)\b/i

/** "a 20-minute one-on-one conversation", "the 880-mile shared frontier", "60 hours on the train". */
const MEASURED = [
  String.raw`${COUNT}${UNIT}(?:[- ](?:long|round))?,? (?<modifiers>(?:[\p{L}-]+,? ){0,4}?)${THING}\b`,
  String.raw`${COUNT}${UNIT} (?:on|by|in) (?:the|a|his|her) (?<ride>train)\b`,
  String.raw`\b(?<met>met|spoke|talked) [^,;:.“”"]{0,60}?for (?:about |nearly |roughly |more than |over |almost |some |at least |around )?${COUNT}${UNIT}\b`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** A plan, or nothing that happened. */
const UNREAL =
  /\b(?:will|would|could|might|may|scheduled|expected|planned|set to|due|if|not|never|no|usual|each|every)\b/
/** Counted to or from it, not its length. */
const BESIDE = /\b(?:away|after|before|ahead|early|earlier|later|ago|from|until|since|into|notice|in|at|to)\b/

/** How long things last or stretch that are in the news: meetings, journeys, statements. */
export const findMeasured: FactFinder = (sentence) => {
  const { text, published } = sentence
  if (published === null || !UNITED.test(text)) return []
  return MEASURED.flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .filter(
      ({ index, groups }) => !BESIDE.test(groups?.modifiers ?? '') && !UNREAL.test(text.slice(0, index)),
    )
    .flatMap((found) => claimOf(sentence, published, found))
}

const UNITED = /[\p{L}\d][ -](?:minute|hour|day|week|km|kilomet|mile|word|page)/u

function claimOf(sentence: FactSentence, published: string, found: RegExpMatchArray): readonly Claim[] {
  const { index = 0, 0: written, groups } = found
  const { number = '', unit = '', thing = '', modifiers = '', ride } = groups ?? {}
  const what = ride ? 'train journey' : (NAMES.get(thing) ?? 'meeting')
  const whose = OF_PEOPLE.has(what) ? peopleIn(sentence) : []
  if (OF_PEOPLE.has(what) && whose.length < 2) return []
  const [dimension = '', size = 1] = UNITS[unit] ?? []
  const start = index + written.indexOf(number)
  const kind = KIND.exec(modifiers)?.[0].toLowerCase() ?? ''
  const name = [kind, what].filter(Boolean).join(' ')
  const count = number === 'half' ? 0.5 : numberOf(number)
  const amount = scaled(amountOf(String(count), sentence.text.slice(0, start), ''), size)
  return [
    {
      start,
      end: start + written.slice(written.indexOf(number)).search(unit) + unit.length,
      key: ['length', name, dimension, timeOf(published), ...whose].join(':'),
      label: `Length of the ${name}${whose.length > 0 ? ` of ${whose.join(' and ')}` : ''}`,
      kind: 'quantity',
      reading: { form: 'occasion', told: published, ...amount },
      value: `${count} ${unit}${count === 1 ? '' : 's'}`,
    },
  ]
}

/** Half a unit to either side, five where the number is a round one, unless the words leave more open. */
function scaled({ low, high }: Amount, size: number): Amount {
  const half = low % 10 === 0 && high % 10 === 0 ? 5 : 0.5
  return { low: (low - half) * size, high: (high + half) * size }
}

/** Ten days: an occasion is told of within them. */
const timeOf = (published: string): string => String(Math.floor(dayNumber(published) / 10))

const peopleIn = ({ named }: FactSentence): readonly string[] =>
  [...new Set(named().flatMap(({ value }) => (value.person ? [value.name] : [])))].sort()
