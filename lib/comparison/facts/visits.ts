import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { toldOf } from '@/lib/comparison/facts/told-of'
import type { FactTopic } from '@/lib/comparison/facts/topic'
import { placeNames } from '@/lib/lexicons/place-names'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const VISIT = new RegExp(
  String.raw`\b(?:his|her|’s|'s|an?) (?<ordinal>${ORDINALS.join('|')})(?:-ever| official| such| known| surprise)? (?:trip|visit)(?<where> (?:to|in) (?:the )?(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))(?<scope> this year)?`,
  'gu',
)
/** Not all of them: "his second trip this month", "his first trip since taking office". */
const OF_SOME =
  /^ (?:this|since|as|in (?:the|less|more|\d|\p{Ll}+ (?:weeks|months|years|days))|outside|for|after)\b/u
/** Told of an earlier one. */
const EARLIER = /\b(?:during|after|since|following|on|from|last|in)\b[^,;]{0,20}$/

/** For which time somebody visits a place. */
export const findVisits: FactFinder = (sentence, topic) =>
  sentence.published !== null && /\b(?:trip|visit)\b/.test(sentence.text)
    ? Array.from(sentence.text.matchAll(VISIT))
        .filter((found) => countsAll(sentence.text, found))
        .flatMap((found) => visitClaims(sentence, topic, found))
    : []

/** A visit "this year" is in the news when it is told of. */
const countsAll = (text: string, { index, 0: written, groups }: RegExpExecArray): boolean =>
  !OF_SOME.test(text.slice(index + written.length)) &&
  (groups?.scope !== undefined || !EARLIER.test(text.slice(0, index)))

function visitClaims(sentence: FactSentence, topic: FactTopic, found: RegExpExecArray): readonly Claim[] {
  const { index, 0: written, groups } = found
  const { ordinal = '', place = '', where = '', scope = '' } = groups ?? {}
  const person = toldOf(sentence, topic, index)
  const published = sentence.published
  if (!person || published === null) return []
  const [party] = topic.namedIn(place)
  const state = party?.value.name ?? placeNames.get(place) ?? place
  const count = ORDINALS.indexOf(ordinal) + 1
  return [
    {
      start: index + written.indexOf(ordinal),
      end: index + written.length - where.length - scope.length,
      key: `visit:${person.id}:${state}${scope}`,
      label: `Which visit of ${person.name} to ${state}${scope}`,
      kind: 'quantity',
      reading: { form: 'amount', low: count, high: count },
      value: ordinal,
      newsOf: published,
    },
  ]
}
