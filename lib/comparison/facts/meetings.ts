import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { type Claim, dateClaim, type FactFinder, type FactSentence } from '@/lib/comparison/facts/claim'
import { MONTH_NAME } from '@/lib/comparison/facts/dates'
import { isAmongParties, isBetweenParties } from '@/lib/comparison/facts/participants'
import type { FactTopic, TopicEvent } from '@/lib/comparison/facts/topic'
import type { Span } from '@/lib/text/span'

/** A meeting of the topic's two parties as a sentence names it: by its number, its place, or both. */
interface Meeting extends Span {
  readonly ordinal: string | null
  readonly place: Place | null
}

interface Place extends Span {
  readonly name: string
}

const MEETING = /\b(?:summit|meeting|encounter|handshake|met|meet|convened|signed)\b/i
const NUMBERED =
  /\b(?<ordinal>first|second|third|fourth|fifth|sixth)(?:-ever)?(?<modifiers>(?:[ -](?:\p{L}|[.'’])+){0,4}?)[ -](?:summit|meeting|encounter)\b/giu
const MET_AGAIN = /\bmet\b(?: \p{L}+){0,4} for the (?<ordinal>first|second|third|fourth|fifth) time\b/gu
/** Meetings that are not those of the parties' heads. */
const LESSER =
  /\b(?:working|ministerial|level|cabinet|staff|plenary|phone|board|preparatory|one|trilateral|time|such|day|round)\b/i
/** "the first meeting in years", "of the day": first among others than all. */
const OF_SOME =
  /^ (?:since|of (?:the|its|his|their|this)|in (?:more|over|nearly|almost|about|\w+ (?:years|decades|months)))\b/

const NAME = String.raw`(?<!\p{L})\p{Lu}\p{L}{1,30}(?:[ -]\p{Lu}\p{L}{1,30}){0,3}`
const WHO = String.raw`(?: (?:with|between|and|for|of|to|be|the|a|two|leaders|leader|dictator|took|place|was|held|\p{Lu}[\p{L}.-]+)){0,10}?`
/** "the Vietnamese capital" is no name of a place. */
const IN = String.raw`(?:in|at) (?:the )?(?<place>${NAME})(?!\p{L}| (?:capital|city|town|island|resort))`
const IN_PLACE = new RegExp(`^${WHO}(?:, held|,)? ${IN}`, 'u')
const PLACED = [
  new RegExp(
    String.raw`\b(?:summit|meeting|encounter|handshake|met|meet|convened|signed)\b${WHO},? ${IN}`,
    'gu',
  ),
  new RegExp(String.raw`(?<place>${NAME}) (?:summit|meeting)\b`, 'gu'),
  new RegExp(
    String.raw`\b(?:summit|meeting|meet)\b[^;:“”"—–]{0,60}?\d(?:, \d{4},?)? in (?<place>${NAME})`,
    'gu',
  ),
]

/** Dates and places of the meetings between the topic's parties. */
export const findMeetingFacts: FactFinder = (sentence, topic) =>
  MEETING.test(sentence.text)
    ? [...numberedMeetings(sentence.text), ...placedMeetings(sentence.text, topic)].flatMap((meeting) =>
        claimsOf(sentence, topic, meeting),
      )
    : []

function numberedMeetings(text: string): readonly Meeting[] {
  return [NUMBERED, MET_AGAIN].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: written, groups }) => {
      const end = index + written.length
      const isLesser = LESSER.test(groups?.modifiers ?? '') || OF_SOME.test(text.slice(end, end + 40))
      const ordinal = groups?.ordinal?.toLowerCase() ?? null
      return isLesser ? [] : [{ start: index, end, ordinal, place: placeAfter(text, end) }]
    }),
  )
}

/** "the first summit | with Kim in Hanoi" */
function placeAfter(text: string, end: number): Place | null {
  const found = IN_PLACE.exec(text.slice(end, end + 120))
  const name = found?.groups?.place
  if (!found || !name || MONTH_NAME.test(name)) return null
  const to = end + found[0].length
  return { name, start: to - name.length, end: to }
}

/** Meetings by a place that the codebook knows an event by. */
function placedMeetings(text: string, topic: FactTopic): readonly Meeting[] {
  return PLACED.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: written, groups }) => {
      const name = groups?.place ?? ''
      const [start, end] = [index, index + written.length]
      const at = written.lastIndexOf(name)
      const place = { name, start: start + at, end: start + at + name.length }
      return topic.eventOf(name) ? [{ start, end, ordinal: null, place }] : []
    }),
  )
}

function claimsOf(sentence: FactSentence, topic: FactTopic, meeting: Meeting): readonly Claim[] {
  if (!isTheirs(sentence, topic, meeting)) return []
  const event = eventOf(topic, meeting)
  const date = event ? attachedDate(sentence, meeting) : null
  const dates = event && date ? [dateClaim(factOf(event), date, sentence.published)] : []
  const isPlaced = event !== null || !isApart(sentence.text, meeting)
  return isPlaced ? [...dates, ...placeClaims(meeting, topic)] : dates
}

/** "after their first summit, in Hanoi this week": the place may be that of something else. */
const isApart = (text: string, { end, place }: Meeting): boolean =>
  place !== null && text.slice(end, place.start).includes(',')

/** A numbered meeting, or a summit or what was signed there, at a place of the codebook is known without a word on who met. */
function isTheirs(sentence: FactSentence, topic: FactTopic, meeting: Meeting): boolean {
  const { ordinal, place, start } = meeting
  const around = { start: start - 40, end: meeting.end + 40 }
  const isSole =
    /^(?:[Ss]ummit|handshake|signed)/.test(sentence.text.slice(start)) &&
    !AFTER_NAME.test(sentence.text.slice(0, start))
  const isKnown = place !== null && topic.eventOf(place.name) !== null && (ordinal !== null || isSole)
  return isKnown ? isAmongParties(sentence, topic, around) : isBetweenParties(sentence, topic, around)
}

/** "ASEAN summit" */
const AFTER_NAME = /(?:\S \p{Lu}[\p{L}.]+|\p{Lu}{2}[\p{L}.]*) $/u

const factOf = ({ id, label }: TopicEvent) => ({ key: `date:${id}`, label, kind: 'date' }) as const

const placeClaims = ({ ordinal, place }: Meeting, topic: FactTopic): readonly Claim[] =>
  ordinal && place
    ? [
        {
          start: place.start,
          end: place.end,
          key: `place:${ordinal}-meeting`,
          label: `Place of the ${ordinal} meeting`,
          kind: 'place',
          reading: { form: 'name', name: place.name, means: topic.eventOf(place.name)?.id ?? null },
          value: place.name,
        },
      ]
    : []

/** The codebook's event of that number or place, else one of that number; null where the two are not one. */
function eventOf(topic: FactTopic, { ordinal, place }: Meeting): TopicEvent | null {
  const numbered = ordinal
    ? (topic.eventOf(`${ordinal} summit`) ?? topic.eventOf(`${ordinal} meeting`))
    : null
  const placed = place ? topic.eventOf(place.name) : null
  if (numbered && placed && numbered.id !== placed.id) return null
  if (numbered ?? placed) return numbered ?? placed
  return ordinal ? { id: `${ordinal}-meeting`, label: numberedLabel(ordinal) } : null
}

const numberedLabel = (ordinal: string): string =>
  `${ordinal.charAt(0).toUpperCase()}${ordinal.slice(1)} meeting`
