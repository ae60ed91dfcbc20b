import { readFeatures } from '@/lib/analysis/features/article-features'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import type { Measure } from '@/lib/analysis/measures/measure'
import { slice } from '@/lib/text/span'

/** The words that a measure marks in a text, in order. */
export const marksOf = ({ observe }: Measure, text: string): readonly string[] =>
  observe(readFeatures({ title: '', text }, exampleCodebook)).flatMap(({ cues }) =>
    cues.map((cue) => slice(text, cue)),
  )

/** The scores of a text’s sentences, in order. */
export const scoresOf = ({ observe }: Measure, text: string): readonly number[] =>
  observe(readFeatures({ title: '', text }, exampleCodebook)).map(({ score }) => score)
