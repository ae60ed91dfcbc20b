import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'

const PEOPLE = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(?<number>${NUMBER}) (?<nation>\p{Lu}\p{L}+?|U\.S\.|US)(?:s\b| (?:citizens|nationals|detainees|prisoners|hostages|captives)\b)`,
  'gu',
)
const CAPTIVITY =
  /\b(?:held|hold|detain\w{0,5}|imprison\w{0,5}|releas\w{0,3}|freed|freeing|prison\w{0,3}|captive|captives|hostages?|custody)\b/
const OF_SOME = /\b(?:other|another|of|more|additional|previous|first|last|or|only|former)(?: the)? $/i

/** "American", "Chinese"; not "Koreas" */
const DEMONYM = /(?:an|ese|ish|ch|qi|li|ni)$|^U\.?S\.?$/

/** "2020 Democrats" */
const YEAR = /^(?:19|20)\d\d$/

/** How many people of one nation are told of as held or freed. */
export const findCaptives: FactFinder = ({ text }) => {
  if (!CAPTIVITY.test(text)) return []
  return Array.from(text.matchAll(PEOPLE)).flatMap(({ index, 0: written, groups }): readonly Claim[] => {
    const { number = '', nation = '' } = groups ?? {}
    if (
      YEAR.test(number) ||
      !DEMONYM.test(nation) ||
      OF_SOME.test(text.slice(Math.max(0, index - 20), index))
    )
      return []
    const whose = /^(?:U\.?S\.?|American)$/.test(nation) ? 'American' : nation
    return [
      {
        start: index,
        end: index + written.length,
        key: `captives:${whose.toLowerCase()}`,
        label: `${whose}s held or freed`,
        kind: 'quantity',
        reading: { form: 'amount', ...amountOf(number, text.slice(0, index), '') },
        value: String(numberOf(number)),
      },
    ]
  })
}
