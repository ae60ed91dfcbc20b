import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'
import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { type ComparedVoices, compareVoices } from '@/lib/comparison/compared-voices'
import type { ComparedMeasure } from '@/lib/comparison/measured-article'
import { compareOutlets, type OutletPairs } from '@/lib/comparison/outlets'
import { type ArticlePairs, comparePairs } from '@/lib/comparison/pairs'
import { type Robustness, robustnessOf } from '@/lib/comparison/robustness/robustness'
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
}

/** How many parts a comparison has. */
export const PARTS = 5

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
  }
}

const pairsOf = (articles: readonly ComparedArticle[], measure: ComparedMeasure): Pairs =>
  comparePairs(articles, measure) ?? compareOutlets(articles, measure)
