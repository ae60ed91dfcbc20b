import type { Attribution } from '@/lib/analysis/features/attributions'
import type { ObservationsByMeasure } from '@/lib/analysis/measure-without'
import { splitSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'

/** An analysed article as comparisons read it. */
export interface ComparedArticle {
  readonly id: string
  readonly title: string
  /** The outlet's name; null where none is given. */
  readonly outlet: string | null
  /** ISO 8601 day; null where none is given. */
  readonly date: string | null
  readonly text: string
  /** Of the whole text, in order. */
  readonly sentences: readonly Span[]
  readonly observations: ObservationsByMeasure
  /** In the order of their contents. */
  readonly attributions: readonly Attribution[]
}

/** An article with its sentences found. */
export const comparedArticle = (article: Omit<ComparedArticle, 'sentences'>): ComparedArticle => ({
  ...article,
  sentences: splitSentences(article.text),
})

/** A place in one of the articles compared: what a number opens onto. */
export interface Passage extends Span {
  /** The article's id. */
  readonly article: string
}
