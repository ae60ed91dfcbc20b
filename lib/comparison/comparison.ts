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

/** Whether all parts are there. */
export const isWhole = (parts: Partial<Comparison>): parts is Comparison =>
  Object.keys(parts).length === PARTS

/** Compares articles under their topic's codebook; `onPart` is handed each part by its name when it is done. */
export function compareArticles(
  articles: readonly ComparedArticle[],
  codebook: Codebook,
  onPart: (part: Partial<Comparison>) => void = () => {},
): Comparison {
  const part = <Part extends Partial<Comparison>>(compared: Part): Part => {
    onPart(compared)
    return compared
  }
  const tones = pairsOf(articles, tone)
  return {
    ...part({ tone: tones }),
    ...part({ ownVoice: pairsOf(articles, ownVoiceTone) }),
    ...part({ timeline: timelineOf(articles, { measure: tone, events: codebook.events }) }),
    ...part({ robustness: robustnessOf(articles, codebook, tones) }),
    ...part({ voices: compareVoices(articles, codebook) }),
    ...part({ facts: factMatrix(articles, codebook) }),
    ...part({ coverage: coverageOf(articles, codebook) }),
    ...part({ words: distinctiveWords(articles) }),
    ...part({ sharedPassages: sharedPassages(articles) }),
    ...part({ sharedQuotations: sharedQuotations(articles) }),
    ...part({ statements: statementsOf(articles, codebook) }),
  }
}

const pairsOf = (articles: readonly ComparedArticle[], measure: ComparedMeasure): Pairs =>
  comparePairs(articles, measure) ?? compareOutlets(articles, measure)
