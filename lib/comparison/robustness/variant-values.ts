import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { UnitScore } from '@/lib/comparison/robustness/centres'
import { type ReadArticle, readerOf } from '@/lib/comparison/robustness/read-article'
import type { Variant } from '@/lib/comparison/robustness/variants'
import type { Codebook } from '@/lib/lexicons/codebook'

/** An article's tone by a variant. */
export interface VariantValue {
  readonly article: string
  /** Null below the measure's `minUnits`. */
  readonly value: number | null
  readonly n: number
  /** The sentences that were scored; the headline is an empty span at the beginning. */
  readonly passages: readonly Passage[]
}

interface Compared {
  readonly articles: readonly ComparedArticle[]
  readonly codebook: Codebook
}

/** The values of all articles by each variant; article by article, as the model remembers its latest sentences. */
export function valuesBy(
  variants: readonly Variant[],
  { articles, codebook }: Compared,
): readonly (readonly VariantValue[])[] {
  const read = readerOf(codebook)
  const byArticle = articles.map((article) => {
    const material = read(article)
    return variants.map((variant) => valueBy(variant, material))
  })
  return variants.map((_, i) => byArticle.flatMap((values) => values[i] ?? []))
}

function valueBy({ scored, centre }: Variant, read: ReadArticle): VariantValue {
  const scores = scored(read)
  const { id } = read.article
  return {
    article: id,
    value: scores.length < tone.minUnits ? null : centre(scores),
    n: scores.length,
    passages: passagesOf(scores, read),
  }
}

/** One list for all variants that count every sentence: they are many, and so it is kept and sent once. */
function passagesOf(
  scores: readonly UnitScore[],
  { article, toned, passages }: ReadArticle,
): readonly Passage[] {
  const isAll = scores.length === toned.length && scores.every(({ unit }, i) => unit === toned[i]?.unit)
  if (isAll) return passages.all
  return scores.map(({ unit }) => passages.byUnit.get(unit) ?? { article: article.id, ...unit })
}
