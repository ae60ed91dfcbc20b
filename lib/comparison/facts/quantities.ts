import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'

/** "28,500 U.S. troops in South Korea": how many of whom, and where. */
const STATIONED = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(?<number>${NUMBER})(?<odd>-odd)?(?<modifiers>(?: \p{L}[\p{L}.-]*){0,3}?) (?<noun>troops|soldiers|forces|personnel|service members|\p{L}{4,}s)(?: (?:stationed|based|deployed|held|detained|imprisoned|serving|living))? (?:in|on|from|at) (?:the )?(?<place>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,3})`,
  'gu',
)
/** Time, distance and whoever is counted to no purpose. */
const VAGUE =
  /^(?:years|days|weeks|months|hours|minutes|times|miles|metres|meters|kilometers|kilometres|leaders|sides|countries|nations|others|things|points|Koreas|decades|ways|people|steps|meetings|summits|pages|images|seconds|reasons|cases|parties)$/i
const LEAST = 10

/** How many stand, live or are held somewhere. */
export const findQuantities: FactFinder = ({ text }) =>
  Array.from(text.matchAll(STATIONED)).flatMap(({ index, groups }): readonly Claim[] => {
    const { number = '', odd = '', modifiers = '', noun = '', place = '' } = groups ?? {}
    const count = numberOf(number)
    if (VAGUE.test(noun) || count < LEAST || /^(?:19|20)\d\d$/.test(number)) return []
    const whose = Array.from(modifiers.matchAll(/\p{Lu}[\p{L}.]+/gu), ([word]) => nationOf(word)).join(' ')
    const amount = amountOf(number, text.slice(0, index), odd)
    return [
      {
        start: index,
        end: index + number.length,
        key: `in:${whose}:${noun.toLowerCase()}:${place.toLowerCase()}`,
        label: capitalised(`${whose} ${noun} in ${place}`.trim()),
        kind: 'quantity',
        reading: { form: 'amount', ...amount },
        value: String(count),
      },
    ]
  })

const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)
const nationOf = (word: string): string => (/^(?:U\.?S\.?|American)$/.test(word) ? 'US' : word)
