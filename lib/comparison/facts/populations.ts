import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { placeNames } from '@/lib/lexicons/place-names'

const COUNT = `(?:about |some |around |roughly |nearly |more than |over |just |only )?(?<number>${NUMBER})`
/** "North Korea, a country of 25 million", "Japan’s 126 million people" */
const LIVING = [
  String.raw`(?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), (?:an? )?(?:\p{Ll}[\p{L}-]+ ){0,3}(?:country|nation) of ${COUNT}\b`,
  String.raw`(?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)['’]s (?:population of )?${COUNT} (?:people|citizens|inhabitants)\b`,
].map((pattern) => new RegExp(pattern, 'gu'))
const LEAST = 100_000

/** How many people live in a country. */
export const findPopulations: FactFinder = ({ text }) =>
  (/illion|\d{3},\d{3}/.test(text) ? LIVING : [])
    .flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .flatMap(({ index, 0: written, groups }): readonly Claim[] => {
      const { number = '', state = '' } = groups ?? {}
      const country = placeNames.get(state)
      if (!country || numberOf(number) < LEAST) return []
      const start = index + written.lastIndexOf(number)
      return [
        {
          start,
          end: start + number.length,
          key: `population:${country}`,
          label: `Population of ${country}`,
          kind: 'quantity',
          reading: { form: 'amount', ...amountOf(number, text.slice(0, start), '') },
          value: String(numberOf(number)),
        },
      ]
    })
