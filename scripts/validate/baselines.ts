import { createRequire } from 'node:module'
import type { ToneClass } from './prediction'

// CommonJS packages without types; natural's parts are loaded one by one, because its root loads databases.
const require = createRequire(import.meta.url)
const SentimentAnalyzer = require('natural/lib/natural/sentiment/SentimentAnalyzer.js')
const { SentimentIntensityAnalyzer } = require('vader-sentiment')

const afinnAnalyzer = new SentimentAnalyzer('English', null, 'afinn')

/** VADER's authors call a compound score beyond ±0.05 positive or negative (Hutto & Gilbert 2014). */
const VADER_THRESHOLD = 0.05

const words = (sentence: string): string[] => sentence.toLowerCase().match(/[a-z'’-]+/g) ?? []

/** Side of the mean AFINN-165 valence of a sentence's words, by `natural`, without a stemmer. */
export const afinnTone = (sentence: string): ToneClass => side(afinnAnalyzer.getSentiment(words(sentence)), 0)

/** Side of VADER's compound score of a sentence. */
export const vaderTone = (sentence: string): ToneClass =>
  side(SentimentIntensityAnalyzer.polarity_scores(sentence).compound, VADER_THRESHOLD)

/** The most frequent code; the lower one where two are as frequent. Throws on an empty list. */
export function majorityTone(codes: readonly ToneClass[]): ToneClass {
  const classes: readonly ToneClass[] = [-1, 0, 1]
  const count = (tone: ToneClass) => codes.filter((code) => code === tone).length
  return classes.reduce((best, tone) => (count(tone) > count(best) ? tone : best))
}

function side(score: number, threshold: number): ToneClass {
  if (score > threshold) return 1
  return score < -threshold ? -1 : 0
}
