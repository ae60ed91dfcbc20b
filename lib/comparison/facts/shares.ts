import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'

/** "90 percent of North Korea’s foreign trade", "80% of its oil": the noun and, where a name has it, whose. */
const SHARE = new RegExp(
  String.raw`(?<![\p{L}\d.,$-])(?<number>${NUMBER})(?:%| per ?cent) of (?<whose>(?:all|the|its|their|(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)?(?:['’]s?)?) )?(?<modifiers>(?:\p{Ll}[\p{L}-]+ ){0,2}?)(?<noun>\p{Ll}{3,})(?= (?:with|to|from|by|and|in|is|are|was|comes|goes|passes|through|through|go)\b|[,.;)]|$)`,
  'gu',
)
/** Whoever is asked: their shares are those of one poll among many. */
const ASKED = /^(?:people|voters|adults|respondents|citizens|them|those|who|members|seats|vote|votes|time)$/
const RANGE = 5

/** Shares of a trade, a budget and the like, of the only party that their sentence names or that stands with them. */
export const findShares: FactFinder = (sentence) => {
  if (!/%|per ?cent/.test(sentence.text)) return []
  return Array.from(sentence.text.matchAll(SHARE)).flatMap(({ index, groups }): readonly Claim[] => {
    const { number = '', noun = '', modifiers = '', whose = '' } = groups ?? {}
    const owner = ownerOf(sentence, index, whose)
    if (!owner || ASKED.test(noun)) return []
    const what = `${modifiers.replace(/^(?:total|overall|external|foreign) /, '')}${noun}`
    const { low, high } = amountOf(number, sentence.text.slice(0, index), '')
    const rounded = numberOf(number) % RANGE === 0 ? RANGE / 2 : 0.5
    return [
      {
        start: index,
        end: index + number.length,
        key: `share:${what}:${owner}`,
        label: `Share of ${what}, ${owner}, in per cent`,
        kind: 'quantity',
        reading: { form: 'amount', low: low - rounded, high: high + rounded },
        value: `${numberOf(number)} %`,
      },
    ]
  })
}

function ownerOf({ named }: FactSentence, at: number, whose: string): string | null {
  const near = named().find(({ start }) => start > at && start < at + whose.length + 20)
  if (near) return near.value.party ?? near.value.name
  const parties = new Set(named().flatMap(({ value }) => value.party ?? []))
  const [only = null] = parties
  return parties.size === 1 ? only : null
}
