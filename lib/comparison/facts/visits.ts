import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { timeOf } from '@/lib/comparison/facts/occasions'
import { toldOf } from '@/lib/comparison/facts/told-of'
import { placeNames } from '@/lib/lexicons/place-names'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const VISIT = new RegExp(
  String.raw`\b(?:his|her|’s|'s|an?) (?<ordinal>${ORDINALS.join('|')})(?:-ever| official| such| known| surprise)? (?:trip|visit)(?<where> (?:to|in) (?:the )?(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))`,
  'gu',
)
/** Not all of them: "his second trip this year", "his first trip since taking office". */
const OF_SOME =
  /^ (?:this|since|as|in (?:the|less|more|\d|\p{Ll}+ (?:weeks|months|years|days))|outside|for|after)\b/u
/** Told of an earlier one. */
const EARLIER = /\b(?:during|after|since|following|on|from|last|in)\b[^,;]{0,20}$/

/** For which time somebody visits a place. */
export const findVisits: FactFinder = (sentence, topic) => {
  const { text, published } = sentence
  if (published === null || !/\b(?:trip|visit)\b/.test(text)) return []
  return Array.from(text.matchAll(VISIT)).flatMap(({ index, 0: written, groups }): readonly Claim[] => {
    const { ordinal = '', place = '', where = '' } = groups ?? {}
    const end = index + written.length
    const person =
      OF_SOME.test(text.slice(end)) || EARLIER.test(text.slice(0, index))
        ? null
        : toldOf(sentence, topic, index)
    const [state] = topic.namedIn(place)
    const name = placeNames.get(place) ?? place
    if (!person) return []
    const count = ORDINALS.indexOf(ordinal) + 1
    const start = index + written.indexOf(ordinal)
    return [
      {
        start,
        end: end - where.length,
        key: `visit:${person.id}:${state?.value.name ?? name}:${timeOf(published)}`,
        label: `Which visit of ${person.name} to ${state?.value.name ?? name}`,
        kind: 'quantity',
        reading: { form: 'occasion', told: published, low: count, high: count },
        value: ordinal,
      },
    ]
  })
}
