import { type Amount, amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { dayNumber } from '@/lib/comparison/facts/days'
import { onlyPartyIn } from '@/lib/comparison/facts/participants'

/** "80,000 to 120,000"; its parts are groups. */
const COUNT = String.raw`(?<![\p{L}\d.,$-])(?<number>${NUMBER})(?:(?<to> to | and |-|–)(?<most>${NUMBER}))?`

interface Counted {
  readonly id: string
  readonly label: string
  /** Words without which it is not told of. */
  readonly words: RegExp
  readonly patterns: readonly string[]
  /** Fewer are a part of it, or something else. */
  readonly least: number
}

/** What is counted in all, and grows or shrinks with time. */
const COUNTED: readonly Counted[] = [
  {
    id: 'arsenal',
    label: 'Nuclear weapons',
    words: /\b(?:nukes|warheads|(?:nuclear|atomic) (?:weapons|bombs|devices))\b/,
    patterns: [
      `(?<!\\b(?:tested|testing|detonated|exploded) (?:a total of )?)${COUNT} (?:(?:nuclear |atomic )(?:weapons|warheads|bombs|devices)|nukes|warheads)\\b`,
    ],
    least: 5,
  },
  {
    id: 'tests',
    label: 'Nuclear tests',
    words: /\btest/,
    patterns: [
      String.raw`${COUNT}(?: known| underground)* nuclear tests\b(?! (?:in|this|last|under|during|between)\b)`,
      String.raw`\btested a total of ${COUNT} nuclear`,
    ],
    least: 2,
  },
  {
    id: 'camps',
    label: 'People in prison camps',
    words: /\b(?:camps?|gulags?)\b/,
    patterns: [
      String.raw`${COUNT} (?:[\p{L}-]+ ){0,3}(?:people|prisoners|inmates|citizens)\b(?=[^.;:“”]{0,60}\b(?:camps?|gulags?)\b)`,
    ],
    least: 1000,
  },
  {
    id: 'missing',
    label: 'Soldiers missing',
    words: /\b(?:missing|unaccounted)\b/,
    patterns: [
      String.raw`${COUNT} (?:[\p{L}.-]+ ){0,3}(?:troops|soldiers|members|Americans|servicemen|personnel)\b(?=[^.;:“”]{0,50}\b(?:missing|unaccounted)\b(?!(?: for)? in ))`,
    ],
    least: 100,
  },
]
/** "Experts in Washington say the North has 60" */
const HAS =
  /\b(?:has|have|had|holds?|held|possess\w*|owns?|amass\w*|built|built up|assembled|conducted|made|carried out|keeps?|’s|'s)\b[^,;:“”]{0,30}$/
const NEAR = 60

const PREPARED = COUNTED.map((counted) => ({
  ...counted,
  patterns: counted.patterns.map((pattern) => new RegExp(pattern, 'gu')),
}))

/** How many weapons, tests, prisoners or missing there are said to be, of the only party that the sentence names. */
export const findTallies: FactFinder = (sentence) =>
  PREPARED.filter(({ words }) => words.test(sentence.text)).flatMap(({ id, label, least, patterns }) => {
    return patterns
      .flatMap((pattern) => Array.from(sentence.text.matchAll(pattern)))
      .filter(({ groups }) => numberOf(groups?.number ?? '') >= least)
      .flatMap((match) => {
        const party = nationOf(match[0]) ?? onlyPartyIn(sentence) ?? ownerOf(sentence, match.index)
        return party ? [claimOf(sentence, { key: `${id}:${party}`, label: `${label}, ${party}` }, match)] : []
      })
  })

/** "5,300 American soldiers" are told of by themselves. */
const nationOf = (written: string): string | null =>
  /\b(?:American|U\.?S\.?)s?(?= )/.test(written) ? 'United States' : null

/** The party named last before a count, where the words between say that it has, or made, what is counted. */
function ownerOf({ text, named }: FactSentence, at: number): string | null {
  const last = named().findLast(({ end }) => end <= at)
  if (!last?.value.party || at - last.end > NEAR) return null
  return HAS.test(text.slice(last.end, at)) ? last.value.party : null
}

function claimOf(
  { text, published }: FactSentence,
  fact: Pick<Claim, 'key' | 'label'>,
  { index = 0, 0: written, groups }: RegExpMatchArray,
): Claim {
  const { number = '', to = '', most = '' } = groups ?? {}
  const start = index + written.indexOf(number)
  return {
    ...fact,
    start,
    end: start + number.length + to.length + most.length,
    kind: 'quantity',
    reading: {
      form: 'tally',
      asOf: published === null ? null : dayNumber(published),
      ...rangeOf(number, most, text.slice(0, start)),
    },
    value: most ? `${numberOf(number)} to ${numberOf(most)}` : String(numberOf(number)),
  }
}

function rangeOf(number: string, most: string, before: string): Amount {
  const least = amountOf(number, before, '')
  return most ? { low: least.low, high: amountOf(most, '', '').high } : least
}
