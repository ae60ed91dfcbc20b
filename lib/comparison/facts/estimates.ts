import { type Amount, amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'

const COUNT = String.raw`(?<![\p{L}\d.,$-])(?<number>${NUMBER})(?:(?<to> to | and |-|–)(?<most>${NUMBER}))?`

interface Estimated {
  readonly key: string
  readonly label: string
  /** Words without which it is not told of. */
  readonly words: RegExp
  readonly pattern: RegExp
  readonly least: number
}

/** What is estimated rather than counted, and of which party where it has several. */
const ESTIMATED: readonly Estimated[] = [
  {
    key: 'arsenal',
    label: 'Nuclear weapons',
    words: /\b(?:nukes|warheads|(?:nuclear|atomic) (?:weapons|bombs|devices))\b/,
    pattern: new RegExp(
      String.raw`${COUNT} (?:nuclear |atomic )(?:weapons|warheads|bombs|devices)\b|${COUNT.replaceAll(/<(\w+)>/g, '<$12>')} (?:nukes|warheads)\b`,
      'gu',
    ),
    least: 5,
  },
  {
    key: 'camps',
    label: 'People in prison camps',
    words: /\b(?:camps?|gulags?)\b/,
    pattern: new RegExp(
      String.raw`${COUNT} (?:[\p{L}-]+ ){0,3}(?:people|prisoners|inmates|citizens|men)\b(?=[^.;:“”]{0,60}\b(?:camps?|gulags?)\b)|${COUNT.replaceAll(/<(\w+)>/g, '<$12>')} (?:[\p{L}-]+ ){0,2}(?:in|inside) (?:[\p{L}-]+ ){0,4}(?:camps|gulags)\b`,
      'gu',
    ),
    least: 1000,
  },
  {
    key: 'missing',
    label: 'Soldiers missing',
    words: /\b(?:missing|unaccounted)\b/,
    pattern: new RegExp(
      String.raw`${COUNT} (?:[\p{L}.-]+ ){0,3}(?:troops|soldiers|members|Americans|servicemen|personnel|men)\b(?=[^.;:“”]{0,50}\b(?:missing|unaccounted)\b)`,
      'gu',
    ),
    least: 100,
  },
  {
    key: 'remains',
    label: 'Sets of remains handed over',
    words: /\bremains\b/,
    pattern: new RegExp(
      String.raw`${COUNT} (?:boxes|cases|caskets|sets|coffins)\b(?=[^.;:“”]{0,60}\b(?:remains|soldiers|troops|war dead)\b)`,
      'gu',
    ),
    least: 2,
  },
]

/** How many weapons, prisoners or missing there are said to be. */
export const findEstimates: FactFinder = (sentence) =>
  ESTIMATED.filter(({ words }) => words.test(sentence.text)).flatMap(({ key, label, pattern, least }) =>
    Array.from(sentence.text.matchAll(pattern)).flatMap((found): readonly Claim[] => {
      const { index, groups } = found
      const number = groups?.number ?? groups?.number2 ?? ''
      const most = groups?.most ?? groups?.most2 ?? null
      const whose = partyOf(sentence)
      if (!whose || numberOf(number) < least) return []
      const end = index + number.length + (groups?.to ?? groups?.to2 ?? '').length + (most?.length ?? 0)
      const reading = { form: 'amount', ...rangeOf(number, most, sentence.text.slice(0, index)) } as const
      const value = most ? `${numberOf(number)} to ${numberOf(most)}` : String(numberOf(number))
      return [
        {
          start: index,
          end,
          key: `${key}:${whose}`,
          label: `${label}, ${whose}`,
          kind: 'quantity',
          reading,
          value,
        },
      ]
    }),
  )

function rangeOf(number: string, most: string | null, before: string): Amount {
  const least = amountOf(number, before, '')
  return most === null ? least : { low: least.low, high: amountOf(most, '', '').high }
}

/** The only party or people that a sentence names; null where it names none or several. */
function partyOf({ named }: FactSentence): string | null {
  const names = new Set(named().map(({ value }) => value.party ?? value.name))
  const [only = null] = names
  return names.size === 1 ? only : null
}
