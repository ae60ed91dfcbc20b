import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { type Claim, dateClaim, type FactFinder, type FactSentence } from '@/lib/comparison/facts/claim'
import { mayBeDated } from '@/lib/comparison/facts/dates'
import { type Days, dayAt, dayNumber } from '@/lib/comparison/facts/days'
import { NAME, type Person, personOf } from '@/lib/comparison/facts/people'
import { toldOf } from '@/lib/comparison/facts/told-of'
import type { Span } from '@/lib/text/span'

/** What happens to a person once: the words that tell it, and how a row calls it. */
const ONCE: readonly (readonly [string, string])[] = [
  ['was born', 'was born'],
  ['died', 'died'],
  ['was arrested|was detained|was intercepted', 'was arrested'],
  ['was sentenced', 'was sentenced'],
  ['was convicted', 'was convicted'],
  ['was jailed|was imprisoned', 'was jailed'],
  ['was executed|was assassinated|was murdered|was poisoned|was killed', 'was killed'],
  ['was deposed|was toppled|was overthrown', 'was deposed'],
  ['was elected', 'was elected'],
  ['defected', 'defected'],
  [
    'took power|assumed power|came to power|seized power|rose to power|inherited power|took over|took the helm|took the reins|took control|assumed control|assumed leadership|became leader|became supreme leader|succeeded his father',
    'came to power',
  ],
  ['took office|assumed office|was inaugurated', 'took office'],
  ['was fired|was ousted|was dismissed', 'was dismissed'],
  ['resigned|stepped down', 'resigned'],
  ['was released|was freed|was returned|was flown home|was sent home|was repatriated', 'was released'],
]
const WHAT = new Map(ONCE.flatMap(([words, what]) => words.split('|').map((deed) => [deed, what])))

const DEEDS = `(?<deed>${Array.from(WHAT.keys()).join('|')})`
/** "Otto Warmbier, a student from Ohio, who was arrested" */
const NAMED = new RegExp(
  String.raw`(?<name>${NAME})(?:, [^,;]{1,60},|,)?(?:,? who)? (?:first |later )?${DEEDS}\b`,
  'gu',
)
/** "since he took power" */
const SINCE_HE = new RegExp(String.raw`\b(?:since|when|after|before) (?:he|she) (?:first )?${DEEDS}\b`, 'g')

/** "since taking power in 2011" */
const SINCE =
  /\b(?:since|after|before|upon) (?:first )?(?:taking|assuming|coming to|seizing|rising to|inheriting|becoming|becoming supreme|succeeding his) (?<noun>power|office|leader|father)\b/g

/** What happens to a person once, by its noun. */
const NOUNS = new Map([
  ['power', 'came to power'],
  ['father', 'came to power'],
  ['leader', 'came to power'],
  [' since', 'was arrested'],
  ['ruled', 'came to power'],
  ['reigned', 'came to power'],
  ['led', 'came to power'],
  ['office', 'took office'],
  ['death', 'died'],
  ['arrest', 'was arrested'],
  ['release', 'was released'],
  ['assassination', 'was killed'],
  ['murder', 'was killed'],
  ['resignation', 'resigned'],
  ['inauguration', 'took office'],
])
const NOUN = '(?<noun>death|arrest|release|assassination|murder|resignation|inauguration)'
/** "Kim’s death", "the release of American student Otto Warmbier", "his arrest" */
const NOMINAL = [
  String.raw`(?<name>${NAME})[’']s ${NOUN}\b`,
  String.raw`\b${NOUN} of (?:[\p{L}.-]+,? ){0,4}?(?<name>${NAME})(?! ?\p{Lu})`,
  String.raw`\b(?:his|her) ${NOUN}\b`,
  String.raw`(?<name>${NAME}) has (?<noun>ruled|led|reigned)[^,;]{0,30}? since\b`,
  String.raw`(?<name>${NAME}) has been (?:held|detained|imprisoned|in prison|in [^,;]{0,25}?custody)(?<noun> since)\b`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** What holds none of these tells of no life. */
const TELLS = new RegExp(String.raw`\b(?:${[...WHAT.keys(), ...NOUNS.keys()].join('|')})\b`)

/** When it happened to people what happens once: an arrest, a death, an office taken. */
export const findLifeFacts: FactFinder = (sentence, topic) => {
  const { text } = sentence
  if (!mayBeDated(text) || !TELLS.test(text)) return []
  const deedsOf = (pattern: RegExp): readonly Deed[] =>
    Array.from(text.matchAll(pattern), ({ index, 0: written, groups }) => ({
      start: index,
      end: index + written.length,
      what: WHAT.get(groups?.deed ?? '') ?? NOUNS.get(groups?.noun ?? '') ?? '',
      person: groups?.name ? personOf(topic, groups.name) : toldOf(sentence, topic, index),
    }))
  return [NAMED, SINCE_HE, SINCE, ...NOMINAL].flatMap(deedsOf).flatMap((deed) => lifeClaims(sentence, deed))
}

interface Deed extends Span {
  readonly person: Person | null
  readonly what: string
}

function lifeClaims(sentence: FactSentence, { person, what, ...place }: Deed): readonly Claim[] {
  const date = attachedDate(sentence, place)
  if (!person || !date) return []
  const fact = { key: `deed:${person.id}:${what}`, label: `${person.name} ${what}`, kind: 'date' } as const
  return [dateClaim(fact, { ...date, days: notAhead(date.days, sentence.published) }, sentence.published)]
}

/** What has happened did so in the year before where a month without a year would lie ahead of the day of publication. */
function notAhead({ from, to }: Days, published: string | null): Days {
  const isAhead =
    published !== null && from.length === published.length && from > dayAt(dayNumber(published) + 1)
  return isAhead ? { from: yearBefore(from), to: yearBefore(to) } : { from, to }
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
