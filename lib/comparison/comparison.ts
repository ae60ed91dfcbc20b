import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'
import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { type ComparedVoices, compareVoices } from '@/lib/comparison/compared-voices'
import { type AspectCoverage, coverageOf } from '@/lib/comparison/coverage'
import { distinctiveWords, type OutletTerms } from '@/lib/comparison/distinctive-words'
import { type FactRow, factMatrix } from '@/lib/comparison/facts/fact-matrix'
import type { ComparedMeasure } from '@/lib/comparison/measured-article'
import { compareOutlets, type OutletPairs } from '@/lib/comparison/outlets'
import { type ArticlePairs, comparePairs } from '@/lib/comparison/pairs'
import { type Robustness, robustnessOf } from '@/lib/comparison/robustness/robustness'
import { type SharedPassage, sharedPassages } from '@/lib/comparison/shared-passages'
import { type SharedQuotation, sharedQuotations } from '@/lib/comparison/shared-quotations'
import { type Statements, statementsOf } from '@/lib/comparison/statements'
import { type Timeline, timelineOf } from '@/lib/comparison/timeline'
import type { Codebook } from '@/lib/lexicons/codebook'

/** Article against article; outlet against outlet where the articles are many. */
export type Pairs = ArticlePairs | OutletPairs

/** What the articles of a dashboard have in common and where they differ. */
export interface Comparison {
  readonly tone: Pairs
  readonly ownVoice: Pairs
  /** Null where no article has a date. */
  readonly timeline: Timeline | null
  readonly robustness: Robustness
  readonly voices: ComparedVoices
  readonly facts: readonly FactRow[]
  readonly coverage: readonly AspectCoverage[]
  readonly words: readonly OutletTerms[]
  readonly sharedPassages: readonly SharedPassage[]
  readonly sharedQuotations: readonly SharedQuotation[]
  readonly statements: Statements
}

/** Some of a comparison: what is worked out together. */
type Part = (articles: readonly ComparedArticle[], codebook: Codebook) => Partial<Comparison>

/** What takes longest comes first, so that threads which share them end at about the same time. */
const parts: readonly Part[] = [
  (articles, codebook) => ({ statements: statementsOf(articles, codebook) }),
  (articles, codebook) => ({ facts: factMatrix(articles, codebook) }),
  tonesOf,
  (articles) => ({ sharedQuotations: sharedQuotations(articles) }),
  (articles) => ({ sharedPassages: sharedPassages(articles) }),
  (articles, codebook) => ({ voices: compareVoices(articles, codebook) }),
  (articles) => ({ words: distinctiveWords(articles) }),
  (articles) => ({ ownVoice: pairsOf(articles, ownVoiceTone) }),
  (articles, { events }) => ({ timeline: timelineOf(articles, { measure: tone, events }) }),
  (articles, codebook) => ({ coverage: coverageOf(articles, codebook) }),
]

/** How many parts a comparison is worked out in, and how many names it has then. */
export const PARTS = parts.length
const NAMES = 11

/** Compares articles under their topic's codebook. */
export function compareArticles(articles: readonly ComparedArticle[], codebook: Codebook): Comparison {
  let place = 0
  const whole = putTogether([...partsOf(articles, codebook, () => place++)])
  if (!whole) throw new Error('A part of the comparison is missing')
  return whole
}

/** The parts of a comparison, one for each place that `next` gives: 0 to `PARTS`, which ends them. */
export function* partsOf(
  articles: readonly ComparedArticle[],
  codebook: Codebook,
  next: () => number,
): Generator<Partial<Comparison>> {
  for (let part = parts[next()]; part; part = parts[next()]) yield part(articles, codebook)
}

/** The comparison of which these are the parts; null where one is missing. */
export function putTogether(done: readonly Partial<Comparison>[]): Comparison | null {
  const comparison: Partial<Comparison> = Object.assign({}, ...done)
  return done.length === PARTS && isWhole(comparison) ? comparison : null
}

const isWhole = (comparison: Partial<Comparison>): comparison is Comparison =>
  Object.keys(comparison).length === NAMES

/** The order in tone, and how far it depends on how tone is measured. */
function tonesOf(articles: readonly ComparedArticle[], codebook: Codebook): Partial<Comparison> {
  const tones = pairsOf(articles, tone)
  return { tone: tones, robustness: robustnessOf(articles, codebook, tones) }
}

const pairsOf = (articles: readonly ComparedArticle[], measure: ComparedMeasure): Pairs =>
  comparePairs(articles, measure) ?? compareOutlets(articles, measure)
