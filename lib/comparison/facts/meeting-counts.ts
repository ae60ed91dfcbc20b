import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { isBetweenParties } from '@/lib/comparison/facts/participants'
import { countedEventsBefore } from '@/lib/comparison/facts/topic'
import type { Span } from '@/lib/text/span'

const COUNTED = new RegExp(
  String.raw`(?<![\d-])\b(?<number>${NUMBER})(?<modifiers>(?: \p{L}[\p{L}-]*){0,3}?) (?<noun>summits|meetings)\b`,
  'giu',
)
const MET = new RegExp(
  String.raw`\bmet (?:\p{Lu}?[\p{L}-]+ ){0,3}?(?:(?<number>${NUMBER}) times|twice)\b`,
  'gu',
)
/** Not all meetings of the two, or not meetings of the two at all. */
const OF_SOME =
  /\b(?:more|others?|further|additional|previous|prior|earlier|annual|separate|working|phone|planned|possible|future|first|last|next|past|another|these|those|private|of|or|to|and|in|the|such|level|on|with|that|\w+ly)\b/i
const SOME_BEFORE =
  /\b(?:first|last|next|other|another|previous|past|or|these|those|between|of|all)(?: the)? $/i
const SCOPED = /^,? (?:in (?:19|20)\d\d|this|last|next|on|planned|scheduled|or)\b/
const UNREAL = /\b(?:would|could|might|may|if|possible|planned|wants?|hopes?|not|no|never)\b/

/** How near to it others stand who may be the ones that met. */
const REACH = 40

/** How many summits, and how many meetings, the topic's parties have held. */
export const findMeetingCounts: FactFinder = (sentence, topic) => {
  const { text, published } = sentence
  if (!/\b(?:summits|meetings|times|twice)\b/i.test(text)) return []
  const asOf = published === null ? null : countedEventsBefore(topic, published)
  return [...text.matchAll(COUNTED), ...text.matchAll(MET)]
    .map(({ index, 0: written, groups }) => ({ start: index, end: index + written.length, ...groups }))
    .filter((count) => countsAll(text, count))
    .filter(({ start, end }) => isBetweenParties(sentence, topic, { start: start - REACH, end: end + REACH }))
    .map((count) => claimOf(text, count, asOf))
}

/** "two historic summits"; "met twice" has neither number nor noun. */
interface Count extends Span {
  readonly number?: string
  readonly modifiers?: string
  readonly noun?: string
}

function claimOf(
  text: string,
  { start, end, number = 'two', noun = 'meetings' }: Count,
  asOf: number | null,
): Claim {
  const counted = noun.toLowerCase()
  return {
    start,
    end,
    key: `count:${counted}`,
    label: `Number of ${counted}`,
    kind: 'quantity',
    reading: { form: 'tally', asOf, ...amountOf(number, text.slice(0, start), text.slice(end)) },
    value: String(numberOf(number)),
  }
}

const countsAll = (text: string, { start, end, modifiers = '' }: Count): boolean =>
  !OF_SOME.test(modifiers) &&
  !SOME_BEFORE.test(text.slice(Math.max(0, start - 20), start)) &&
  !SCOPED.test(text.slice(end, end + 30)) &&
  !UNREAL.test(text.slice(Math.max(0, start - 30), end))
