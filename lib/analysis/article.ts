import { ENGINE } from '@/lib/analysis/engine'
import { type ArticleFeatures, readFeatures } from '@/lib/analysis/features/article-features'
import type { Attribution } from '@/lib/analysis/features/attributions'
import type { Measure, Measurement } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import type { Codebook } from '@/lib/lexicons/codebook'
import { bootstrapInterval, mean } from '@/lib/statistics/bootstrap'

export interface ArticleAnalysis {
  readonly engine: string
  /** How many sentences the text has. */
  readonly sentences: number
  /** In the registry's order. */
  readonly measurements: readonly Measurement[]
  readonly attributions: readonly Attribution[]
}

/** Measures one article under a codebook: text → features → observations → measurements. */
export function analyzeArticle(
  article: { readonly title: string; readonly text: string },
  codebook: Codebook,
): ArticleAnalysis {
  const features = readFeatures(article, codebook)
  return {
    engine: ENGINE,
    sentences: features.sentences.length,
    measurements: measures.map((measure) => take(measure, features)),
    attributions: features.attributions,
  }
}

/** The one law: a value is the mean score of its observations, and its interval comes from resampling them. */
function take(measure: Measure, features: ArticleFeatures): Measurement {
  const observations = measure.observe(features)
  const scores = observations.map(({ score }) => score)
  const enough = scores.length >= measure.minUnits
  return {
    measure: measure.id,
    value: enough ? mean(scores) : null,
    interval: enough ? bootstrapInterval(scores) : null,
    n: scores.length,
    observations,
  }
}
