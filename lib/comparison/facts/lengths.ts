import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { measured, measurementOf } from '@/lib/comparison/facts/measurements'

/** What lasts or stretches, by how rows call it; the longer words first. */
const THINGS: readonly (readonly [string, string])[] = [
  ['phone call|phone conversation|call', 'call'],
  ['meeting|talks|conversation|talk', 'meeting'],
  ['summit', 'summit'],
  ['joint statement|joint declaration|joint communique', 'joint statement'],
  ['journey|trip|trek|ride', 'train journey'],
]
const WHAT = new Map(THINGS.flatMap(([words, what]) => words.split('|').map((word) => [word, what])))
const THING = `(?<thing>${Array.from(WHAT.keys()).join('|')})`
/** They are those of certain people. */
const OF_PEOPLE = /^(?:meeting|call)$/
/** A meeting alone and one with others are two. */
const KIND = /\b(?:one-on-one|private|expanded|bilateral|phone|closed-door)\b/i
const ALONE = /^(?:one-on-one|private|closed-door)$/
const NEAR = 12
/** Whom the sentence before names. */
const BOTH = /\b(?:[Tt]he (?:two (?:leaders|men|sides)|leaders|pair)|[Bb]oth (?:leaders|men)|[Tt]hey)\b/

const LENGTH = measured(['minute', 'hour', 'day', 'km', 'kilometer', 'kilometre', 'mile', 'word'])
/** "a 20-minute one-on-one conversation", "60 hours on the train", "met for about two hours". */
const LENGTHS = [
  String.raw`(?<length>${LENGTH})(?=(?:[- ]long)?(?: \([^)]{1,20}\))?,? (?<modifiers>(?:[\p{L}\d(),.-]+ ){0,4}?)${THING}\b)`,
  String.raw`(?<length>${LENGTH}) (?:on|by) (?:the |a |his |her )?train\b`,
  String.raw`\b(?:met|spoke|talked) [^,;:.“”"]{0,60}?for (?<length>${LENGTH})`,
  String.raw`\b${THING}(?<modifiers>[^,;:.“”"]{0,40}?),? (?:that |which )?(?:lasted|ran|went on)(?: for)? (?<length>${LENGTH})`,
  String.raw`\bspent (?<length>${LENGTH}) (?:in )?(?<modifiers>(?:a |their )?(?:\p{L}[\p{L}-]+ ){0,2}?)${THING}\b`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** A plan, or nothing that happened; the length of a journey is known before. */
const UNREAL =
  /\b(?:will|would|could|might|may|scheduled|expected|planned|due|if|not|never|no|usual|each|every)\b/
/** Counted to or from it, not its length. */
const BESIDE = /\b(?:away|after|before|ahead|early|earlier|later|ago|from|until|since|into|notice|in|at|to)\b/
const MEASURED = /[\p{L}\d][ -](?:minute|hour|day|km|kilomet|mile|word)/u

/** How long what is in the news lasts or stretches: meetings, journeys by train, statements. */
export const findLengths: FactFinder = (sentence) =>
  sentence.published !== null && MEASURED.test(sentence.text)
    ? LENGTHS.flatMap((pattern) => Array.from(sentence.text.matchAll(pattern))).flatMap((found) =>
        lengthClaims(sentence, sentence.published ?? '', found),
      )
    : []

function lengthClaims(sentence: FactSentence, published: string, found: RegExpMatchArray): readonly Claim[] {
  const { index = 0, 0: written, groups } = found
  const { length = '', modifiers = '' } = groups ?? {}
  const measurement = measurementOf(groups)
  const thing = thingOf(sentence, found)
  if (!measurement || !thing || BESIDE.test(modifiers)) return []
  const start = index + written.indexOf(length)
  // "Two days of talks" and "a two-hour talk" are lengths of different things.
  const unit = thing.what === 'train journey' ? measurement.of : groups?.unit
  return [
    {
      start,
      end: start + length.length,
      key: ['length', thing.what, unit, ...thing.whose].join(':'),
      label: [`Length of the ${thing.what}`, thing.whose.join(' and ')].filter(Boolean).join(', '),
      kind: 'quantity',
      reading: { form: 'amount', ...measurement.amount },
      value: measurement.value,
      newsOf: published,
    },
  ]
}

interface Thing {
  readonly what: string
  readonly whose: readonly string[]
}

/** What is measured; null where it has not happened or is told of nobody. */
function thingOf(
  { text, named, namedBefore }: FactSentence,
  { index = 0, groups }: RegExpMatchArray,
): Thing | null {
  const { thing, modifiers = '' } = groups ?? {}
  const what =
    (thing === undefined && / train\b/.test(text) ? 'train journey' : WHAT.get(thing ?? '')) ?? 'meeting'
  if (what === 'train journey') return /\btrain\b/.test(text) ? { what, whose: [] } : null
  if (UNREAL.test(text.slice(0, index))) return null
  const kind = KIND.exec(text.slice(Math.max(0, index - NEAR), index) + modifiers)?.[0].toLowerCase()
  if (!OF_PEOPLE.test(what)) return { what, whose: [] }
  const here = peopleIn(named())
  const whose = here.length === 0 && BOTH.test(text) ? peopleIn(namedBefore()) : here
  const how = kind && ALONE.test(kind) ? 'one-on-one' : kind
  return whose.length < 2 ? null : { what: [how, what].filter(Boolean).join(' '), whose }
}

const peopleIn = (named: ReturnType<FactSentence['named']>): readonly string[] =>
  [...new Set(named.flatMap(({ value }) => (value.person ? [value.name] : [])))].sort()
