import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { placeNames } from '@/lib/lexicons/place-names'

const WORDS = String.raw`(?:[\p{L}][\p{L}.’'-]* ){1,3}?`
const END = String.raw`(?=[,.;:)”"]|$| (?:and|that|which|who|will|would|have|had|has|is|are|was|were|in|on|to|from|for|with|at|as|after|before|during|were|died)\b)`

interface Kind {
  readonly id: string
  readonly pattern: RegExp
  /** Fewer may be a part of them. */
  readonly least: number
  readonly label: (what: string) => string
  readonly value: (number: number) => string
}

const written = (number: number): string => number.toLocaleString('en')

const KINDS: readonly Kind[] = [
  {
    id: 'counted',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,$€£-])(?<number>${NUMBER})(?<odd>-odd|-plus)? (?<what>${WORDS}\p{Ll}{3,}(?:s|men|people))${END}`,
      'gu',
    ),
    least: 20,
    label: (what) => `Number of ${what}`,
    value: String,
  },
  {
    id: 'money',
    pattern: new RegExp(
      String.raw`(?<=\$)(?<number>${NUMBER}) (?<what>(?:[\p{L}][\p{L}.’'-]* ){0,3}?\p{Ll}{3,})${END}`,
      'gu',
    ),
    least: 2,
    label: (what) => `Dollars, ${what}`,
    value: written,
  },
  {
    id: 'share',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,$-])(?<number>${NUMBER})(?: percent| per cent|%) of (?<what>(?:[\p{L}][\p{L}.’'-]* ){1,4}?\p{Ll}{3,})${END}`,
      'gu',
    ),
    least: 50,
    label: (what) => `Share of ${what}`,
    value: (number) => `${number} %`,
  },
]
/** Time, parts and what everybody counts. */
const VAGUE =
  /\b(?:years?|days?|weeks?|months?|hours?|minutes?|seconds?|times|miles?|kilomet\w+|met\w+rs|feet|acres|percent|cents?|dollars|points?|degrees|decades?|ages?|people|pages|images|photos|stories|million|billion|trillion|thousand|hundred|in|for|to|per|on|from|at|other|more|additional|of|the|or|a|an)\b|\b(?:19|20)\d\d\b/i
const MONTH_OR_YEAR = /^(?:19|20)\d\d$/

/** How many of what is told with more than a noun ("2,500 South Korean police officers"), how much it costs, and what share. */
export const findCounts: FactFinder = ({ text, published }) =>
  published === null
    ? []
    : KINDS.flatMap((kind) =>
        Array.from(text.matchAll(kind.pattern)).flatMap(({ index, groups }): readonly Claim[] => {
          const { number = '', what = '', odd = '' } = groups ?? {}
          const count = numberOf(number)
          if (count < kind.least || VAGUE.test(what) || MONTH_OR_YEAR.test(number)) return []
          const thing = normal(what)
          return [
            {
              start: index,
              end: index + number.length,
              key: `${kind.id}:${thing}`,
              label: kind.label(what),
              kind: 'quantity',
              reading: { form: 'amount', ...amountOf(number, text.slice(0, index).replace(/\$$/, ''), odd) },
              value: kind.value(count),
              newsOf: published,
            },
          ]
        }),
      )

/** "US" for "American" and "U.S." */
const normal = (what: string): string =>
  what
    .split(' ')
    .map((word) =>
      /^(?:U\.?S\.?|American)$/.test(word) ? 'us' : (placeNames.get(word) ?? word).toLowerCase(),
    )
    .join(' ')
