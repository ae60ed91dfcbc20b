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

/** How many parts a comparison has. */
export const PARTS = 11

/** Compares articles under their topic's codebook; `onPart` hears how many parts are done after each. */
export function compareArticles(
  articles: readonly ComparedArticle[],
  codebook: Codebook,
  onPart: (done: number) => void = () => {},
): Comparison {
  let done = 0
  const part = <P>(compared: P): P => {
    onPart(++done)
    return compared
  }
  const tones = part(pairsOf(articles, tone))
  return {
    tone: tones,
    ownVoice: part(pairsOf(articles, ownVoiceTone)),
    timeline: part(timelineOf(articles, { measure: tone, events: codebook.events })),
    robustness: part(robustnessOf(articles, codebook, tones)),
    voices: part(compareVoices(articles, codebook)),
    facts: part(factMatrix(articles, codebook)),
    coverage: part(coverageOf(articles, codebook)),
    words: part(distinctiveWords(articles)),
    sharedPassages: part(sharedPassages(articles)),
    sharedQuotations: part(sharedQuotations(articles)),
    statements: part(statementsOf(articles, codebook)),
  }
}

const pairsOf = (articles: readonly ComparedArticle[], measure: ComparedMeasure): Pairs =>
  comparePairs(articles, measure) ?? compareOutlets(articles, measure)
