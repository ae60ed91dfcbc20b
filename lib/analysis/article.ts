import { ENGINE } from '@/lib/analysis/engine'
import { readFeatures } from '@/lib/analysis/features/article-features'
import type { Attribution } from '@/lib/analysis/features/attributions'
import type { Measurement } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { measures } from '@/lib/analysis/measures/registry'
import type { Codebook } from '@/lib/lexicons/codebook'

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
    measurements: measures.map((measure) => measurementOf(measure, measure.observe(features))),
    attributions: features.attributions,
  }
}
