import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { MORE_PLACES } from '@/lib/comparison/facts/more-places'

/** "28,500 U.S. troops in South Korea": how many of whom, and where. */
const STATIONED = new RegExp(
  String.raw`(?<![\p{L}\d.,:-])(?<number>${NUMBER})(?<odd>-odd)?(?<modifiers>(?: \p{L}[\p{L}.-]*){0,3}?) (?<noun>troops|soldiers|forces|personnel|service members|\p{L}{4,}s)(?: (?:are |were |is )?(?:remain|remaining|stationed|based|deployed|held|detained|imprisoned|serving|living))? (?:in|on|from|at) (?:the )?(?<place>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,3})`,
  'gu',
)
/** Time, distance and whoever is counted to no purpose. */
const VAGUE =
  /^(?:years|days|weeks|months|hours|minutes|times|miles|metres|meters|kilometers|kilometres|leaders|sides|countries|nations|others|things|points|Koreas|decades|ways|people|steps|meetings|summits|pages|images|seconds|reasons|cases|parties)$/i
/** "from the Korean War", "on January 1" */
const NO_PLACE =
  / War$|^(?:\p{Lu}\p{Ll}{2,5}day|January|February|March|April|May|June|July|August|September|October|November|December)\b/u
const LEAST = 10

/** How many stand, live or are held in one place; what is counted over several is left out. */
export const findQuantities: FactFinder = (sentence) =>
  Array.from(sentence.text.matchAll(STATIONED)).flatMap(({ index, 0: written, groups }): readonly Claim[] => {
    const { number = '', odd = '', modifiers = '', noun = '', place = '' } = groups ?? {}
    const count = numberOf(number)
    if (
      VAGUE.test(noun) ||
      NO_PLACE.test(place) ||
      MORE_PLACES.test(sentence.text.slice(index + written.length)) ||
      / [ap]\.m\./.test(modifiers) ||
      count < LEAST ||
      /^(?:19|20)\d\d$/.test(number)
    )
      return []
    const whose = nationIn(modifiers) ?? partyBefore(sentence, index)
    const who = MILITARY.test(noun) ? 'troops' : noun.toLowerCase()
    return [
      {
        start: index,
        end: index + number.length,
        key: `in:${whose}:${who}:${place.toLowerCase()}`,
        label: capitalised(`${whose} ${who} in ${place}`.trim()),
        kind: 'quantity',
        reading: { form: 'amount', ...amountOf(number, sentence.text.slice(0, index), odd) },
        value: String(count),
      },
    ]
  })

const MILITARY = /^(?:troops|soldiers|forces|personnel|service members)$/i

/** "US" for "American". */
function nationIn(modifiers: string): string | null {
  const [nation] = modifiers.match(/\p{Lu}[\p{L}.]+/u) ?? []
  return nation ? nationOf(nation) : null
}

/** The only party named before a place in a sentence: "The United States stations 28,500 troops". */
function partyBefore({ named }: FactSentence, at: number): string {
  const parties = new Set(named().flatMap(({ end, value }) => (end <= at ? (value.party ?? []) : [])))
  const [only = ''] = parties
  return parties.size === 1 ? nationOf(only) : ''
}

const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)
const nationOf = (word: string): string => (/^(?:U\.?S\.?|American|United States)$/.test(word) ? 'US' : word)
