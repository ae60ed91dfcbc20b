import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { measured, measurementOf } from '@/lib/comparison/facts/measurements'
import { MORE_PLACES } from '@/lib/comparison/facts/more-places'
import { toldOf } from '@/lib/comparison/facts/told-of'
import type { FactTopic } from '@/lib/comparison/facts/topic'
import { placeNames } from '@/lib/lexicons/place-names'

const LENGTH = measured(['day', 'hour', 'week'])
const PLACE = String.raw`(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`
const TRIP = '(?:trip|visit|tour|swing|stay|stop)'
/** "a three-day visit to Beijing", "his 12-day Asia trip" */
const TRIPS = [
  String.raw`(?<length>${LENGTH})(?:[- ]long)? (?:\p{Ll}+ ){0,2}?${TRIP} (?:to|in|of|through|across) (?:the )?${PLACE}`,
  String.raw`(?<length>${LENGTH}) ${PLACE} ${TRIP}\b`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** How many days somebody's visit to a place takes, as planned or as it was. */
export const findTrips: FactFinder = (sentence, topic) =>
  sentence.published !== null && /\b(?:trip|visit|tour|swing|stay|stop)\b/.test(sentence.text)
    ? TRIPS.flatMap((pattern) => Array.from(sentence.text.matchAll(pattern))).flatMap((found) =>
        tripClaims(sentence, topic, found),
      )
    : []

function tripClaims(sentence: FactSentence, topic: FactTopic, found: RegExpExecArray): readonly Claim[] {
  const { index, 0: written, groups } = found
  const { length = '', place = '', unit = '' } = groups ?? {}
  const measurement = measurementOf(groups)
  const person = toldOf(sentence, topic, index)
  if (!person || !measurement || sentence.published === null) return []
  if (MORE_PLACES.test(sentence.text.slice(index + written.length))) return []
  const where = topic.namedIn(place)[0]?.value.name ?? placeNames.get(place) ?? place
  const start = index + written.indexOf(length)
  return [
    {
      start,
      end: start + length.length,
      key: `trip:${person.id}:${where}:${unit}`,
      label: `Length of the visit of ${person.name} to ${where}`,
      kind: 'quantity',
      reading: { form: 'amount', ...measurement.amount },
      value: measurement.value,
      newsOf: sentence.published,
    },
  ]
}
