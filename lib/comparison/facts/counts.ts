import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { dayNumber } from '@/lib/comparison/facts/days'
import { placeNames } from '@/lib/lexicons/place-names'

const WORDS = String.raw`(?:[\p{L}][\p{L}.’'-]* ){1,3}?`
const END = String.raw`(?=[,.;:)”"]|$| (?:and|that|which|who|will|would|have|had|has|is|are|was|were|to|for|with|as|after|before|during|died)\b)`

/** What is counted, and how a row calls it. */
interface Kind {
  readonly id: string
  /** Without which it is not told. */
  readonly sign: RegExp
  readonly pattern: RegExp
  /** Fewer may be a part of them. */
  readonly least: number
  /** Whether there may be more of them the next day. */
  readonly grows: boolean
  readonly label: (what: string) => string
  readonly value: (number: number) => string
}

const dollars = (number: number): string => `$${number.toLocaleString('en')}`

const KINDS: readonly Kind[] = [
  {
    id: 'counted',
    sign: /\d\d|ty\b|hundred/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,:$€£-])(?=\d|[A-Za-z]+ty\b|[A-Za-z]+ hundred)(?<number>${NUMBER})(?<odd>-odd|-plus)? (?<what>(?:[\p{L}][\p{L}.’'-]* ){0,3}?\p{Ll}{3,}(?:s|men|people))${END}`,
      'gu',
    ),
    least: 20,
    grows: true,
    label: (what) => `Number of ${what}`,
    value: String,
  },
  {
    id: 'money',
    sign: /\$/,
    pattern: new RegExp(String.raw`(?<=\$)(?<number>${NUMBER}) (?<what>${WORDS}\p{Ll}{3,})${END}`, 'gu'),
    least: 2,
    grows: false,
    label: (what) => `Amount of the ${what}`,
    value: dollars,
  },
  {
    id: 'share',
    sign: /%|per ?cent/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,$-])(?<number>${NUMBER})(?: percent| per cent|%) of (?<what>(?=\p{Lu}[^,.;:]{0,30}[’']s )(?:[\p{L}][\p{L}.’'-]* ){1,4}?\p{Ll}{3,})${END}`,
      'gu',
    ),
    least: 50,
    grows: false,
    label: (what) => `Share of ${what}`,
    value: (number) => `${number} %`,
  },
]
/** Time, parts, what everybody counts, and troops, who are told by their place. */
const VAGUE =
  /\b(?:years?|days?|weeks?|months?|hours?|minutes?|seconds?|times|miles?|kilomet\w+|met\w+rs|feet|acres|percent|cents?|dollars|points?|degrees|decades?|troops|soldiers|forces|personnel|members|ages?|people|pages|images|photos|stories|million|billion|trillion|thousand|hundred|in|for|to|per|on|from|at|and|including|than|that|he|she|it|they|we|he’s|is|are|was|were|be|would|will|has|have|had|other|more|additional|of|the|or|a|an)\b|\b(?:19|20)\d\d\b/i
/** "between 20 and 60": a range */
const RANGE = /(?:\d[ -]?(?:to|or|-|–) ?|\bbetween [\d,.]+(?: \w+)? and )$/
/** "could kill", "I don’t have" */
const UNREAL = /(?:\b(?:could|would|might|may|if|not|no|never|without)|n[’']t)\b[^,;]{0,25}$/
/** So many of these are told apart by their noun alone: "2,500 journalists". */
const MANY = 500
const CROWDS = /^(?:journalists|reporters|protesters|demonstrators|marchers|delegates|refugees|attendees)$/
const YEAR = /^(?:19|20)\d\d$/

/** How many of what is told with more than a noun ("2,500 South Korean police officers"), how much it costs, and what share. */
export const findCounts: FactFinder = ({ text, published }) =>
  published !== null
    ? KINDS.filter(({ sign }) => sign.test(text)).flatMap((kind) =>
        Array.from(text.matchAll(kind.pattern)).flatMap((found) => countClaims(kind, published, found)),
      )
    : []

function countClaims(kind: Kind, published: string, found: RegExpExecArray): readonly Claim[] {
  const { number = '', what = '', odd = '' } = found.groups ?? {}
  const count = numberOf(number)
  const before = found.input.slice(0, found.index).replace(/\$$/, '')
  if (count < kind.least || VAGUE.test(what) || YEAR.test(number) || UNREAL.test(before)) return []
  if (RANGE.test(before) || !(what.includes(' ') || (count >= MANY && CROWDS.test(what)))) return []
  const amount = amountOf(number, before, odd)
  return [
    {
      start: found.index,
      end: found.index + number.length,
      key: `${kind.id}:${normal(what)}`,
      label: kind.label(what),
      kind: 'quantity',
      reading: kind.grows
        ? { form: 'tally', asOf: dayNumber(published), ...amount }
        : { form: 'amount', ...amount },
      value: kind.value(count),
      newsOf: published,
    },
  ]
}

/** "US" for "American" and "U.S." */
const normal = (what: string): string =>
  what
    .replaceAll('’', "'")
    .split(' ')
    .map((word) =>
      /^(?:U\.?S\.?|American)$/.test(word) ? 'us' : (placeNames.get(word) ?? word).toLowerCase(),
    )
    .join(' ')
