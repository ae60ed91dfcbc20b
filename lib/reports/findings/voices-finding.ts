import type { Interval } from '@/lib/analysis/measures/measure'
import { type Figure, figureOf } from '@/lib/reports/figure'
import { type Finding, linked, listedPieces, type Piece, sentence } from '@/lib/reports/findings/finding'
import { type Measured, MOST_NAMED, type Naming } from '@/lib/reports/findings/measured'
import { counted, nOf, signed } from '@/lib/reports/wording'

interface BothVoices {
  readonly article: Measured
  readonly own: Figure
  readonly sources: Figure
  /** Their intervals do not overlap. */
  readonly isApart: boolean
}

const apart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low

/** Where an outlet's own voice and its sources differ; null where no article has enough of both. */
export function voicesFinding(naming: Naming): Finding | null {
  const both = naming.all.flatMap(voicesOf)
  if (both.length === 0) return null
  const differing = both.filter(({ isApart }) => isApart)
  const parts = partsOf(differing, both.length, naming)
  return { about: 'voices', parts, isTelling: differing.length > 0 }
}

function voicesOf(article: Measured): readonly BothVoices[] {
  const own = figureOf(article.figures, 'own-voice-tone')
  const sources = figureOf(article.figures, 'sources-tone')
  if (!own.interval || !sources.interval) return []
  return [{ article, own, sources, isApart: apart(own.interval, sources.interval) }]
}

function partsOf(differing: readonly BothVoices[], count: number, naming: Naming): Finding['parts'] {
  const enough = `${counted(count, 'article')} with enough of both`
  if (differing.length === 0)
    return sentence`Own voice and sources cannot be told apart in ${count === 1 ? 'the' : 'any of the'} ${linked(enough, '#tone')}.`
  if (differing.length > MOST_NAMED) return manyApart(differing, enough)
  const rest = count - differing.length
  const others =
    rest === 0
      ? ''
      : ` In the other ${rest === 1 ? 'article' : `${rest} articles`} with enough of both, they cannot be told apart.`
  return sentence`Own voice and sources differ in tone in ${listedPieces(differing.map((each) => apartInWords(each, naming)))}.${others}`
}

function manyApart(differing: readonly BothVoices[], enough: string): Finding['parts'] {
  const brighter = differing.filter(({ own, sources }) => (sources.value ?? 0) > (own.value ?? 0)).length
  const number = linked(`${differing.length} of the ${enough}`, '#tone')
  return sentence`Own voice and sources differ in tone in ${number}: the sources are more favourable in ${String(brighter)} of these, less in ${String(differing.length - brighter)}.`
}

/** "Herald (own voice −0.17, n = 12; sources +0.36, n = 20)". */
const apartInWords = ({ article, own, sources }: BothVoices, { nameOf }: Naming): Piece => [
  `${nameOf(article.id)} (`,
  linked(`own voice ${numberOf(own)}; sources ${numberOf(sources)}`, '#tone'),
  ')',
]

const numberOf = ({ value, n }: Figure): string => `${signed(value ?? 0)}, ${nOf(n)}`
