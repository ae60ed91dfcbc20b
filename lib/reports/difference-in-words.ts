import type { Difference } from '@/lib/comparison/differences'
import { listed, nOf, signed } from '@/lib/reports/wording'

/** One of two that are compared, as a sentence speaks of it. */
export interface ComparedSide {
  readonly name: string
  readonly value: number | null
  /** How many sentences, or articles, it rests on. */
  readonly n: number
}

/** How a pair is spoken of. */
export interface DifferenceNaming {
  readonly first: ComparedSide
  readonly second: ComparedSide
  /** In what they are compared: "tone", "tone in their own voice". */
  readonly aspect: string
  /** What n counts, in the plural. */
  readonly units: string
  /** Fewer units are not compared. */
  readonly minimum: number
}

/** One plain sentence on whether two articles or outlets differ, with the numbers that say so. */
export function differenceInWords(pair: Difference, naming: DifferenceNaming): string {
  const { first, second, aspect } = naming
  if (pair.verdict === 'too few') return tooFewInWords(naming)
  const both = listed([first.name, second.name])
  if (pair.verdict === 'differs')
    return `${both} differ in ${aspect}: ${valuesInWords(naming)}. The difference is ${sizeInWords(pair)}.`
  return `${both} are too close to call in ${aspect}: ${valuesInWords(naming)}. The difference, ${sizeInWords(pair)}, could be chance.`
}

function tooFewInWords({ first, second, aspect, units, minimum }: DifferenceNaming): string {
  const short = [first, second].filter(({ n }) => n < minimum)
  const counts = listed(short.map(({ name, n }) => `${name} has ${n}`))
  return `${listed([first.name, second.name])} are not compared in ${aspect}: ${counts} of the ${minimum} ${units} needed.`
}

/** "+0.21 against −0.10, n = 14 and 20 sentences". */
const valuesInWords = ({ first, second, units }: DifferenceNaming): string =>
  `${signed(first.value ?? 0)} against ${signed(second.value ?? 0)}, ${nOf(first.n)} and ${second.n} ${units}`

/** "+0.31 (95 % interval +0.10 to +0.50), a large effect". */
function sizeInWords({ difference, interval, effect }: Difference): string {
  const range = interval ? ` (95\u00a0% interval ${signed(interval.low)} to ${signed(interval.high)})` : ''
  return `${signed(difference ?? 0)}${range}${effect ? `, a ${effect.magnitude} effect` : ''}`
}
