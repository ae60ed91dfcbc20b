import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { byOutlet, MIN_ARTICLES, type OutletPairs } from '@/lib/comparison/outlets'
import type { ArticlePairs } from '@/lib/comparison/pairs'
import {
  type KeptOrder,
  keptOrder,
  type Order,
  orderOf,
  type Ranked,
} from '@/lib/comparison/robustness/kept-order'
import { type VariantValue, valuesBy } from '@/lib/comparison/robustness/variant-values'
import { asMeasured, variantsFor } from '@/lib/comparison/robustness/variants'
import type { Codebook } from '@/lib/lexicons/codebook'
import { mean } from '@/lib/statistics/bootstrap'

/** What one variant makes of all articles, and of their order. */
export interface VariantOrder extends KeptOrder {
  readonly id: string
  /** For readers. */
  readonly label: string
  readonly values: readonly VariantValue[]
}

export interface Robustness {
  /** What is put in order: outlets where articles are too many to be compared pair by pair. */
  readonly of: 'articles' | 'outlets'
  /** The pairs that differ in tone as it is measured. */
  readonly order: readonly Order[]
  readonly asMeasured: readonly VariantValue[]
  readonly variants: readonly VariantOrder[]
  /** In how many variants the order holds, of how many where that is known. */
  readonly holds: number
  readonly known: number
}

/**
 * How far the order in tone depends on choices that might as well have been made otherwise; `main` is the comparison
 * in tone of the same articles, of which the order is asked.
 */
export function robustnessOf(
  articles: readonly ComparedArticle[],
  codebook: Codebook,
  main: ArticlePairs | OutletPairs,
): Robustness {
  const order = orderOf(main.pairs)
  const variants = variantsFor(articles.length)
  const [measured = [], ...values] = valuesBy([asMeasured, ...variants], { articles, codebook })
  const ranked = main.of === 'articles' ? byArticle : outletMeans(articles)
  const told = variants.map(({ id, label }, i) => {
    const own = values[i] ?? []
    return { id, label, values: own, ...keptOrder(order, ranked(measured), ranked(own)) }
  })
  return {
    of: main.of,
    order,
    asMeasured: measured,
    variants: told,
    holds: told.filter(({ verdict }) => verdict === 'holds').length,
    known: told.filter(({ verdict }) => verdict !== 'unknown').length,
  }
}

const byArticle = (values: readonly VariantValue[]): Ranked =>
  new Map(values.flatMap(({ article, value }) => (value === null ? [] : [[article, value] as const])))

/** Ranks outlets by the mean of their articles' values; those with too few articles are left out. */
function outletMeans(articles: readonly ComparedArticle[]): (values: readonly VariantValue[]) => Ranked {
  const outlets = [...byOutlet(articles)]
  return (values) => {
    const known = byArticle(values)
    return new Map(
      outlets.flatMap(([outlet, own]) => {
        const measured = own.flatMap(({ id }) => known.get(id) ?? [])
        const value = measured.length < MIN_ARTICLES ? null : mean(measured)
        return value === null ? [] : [[outlet, value] as const]
      }),
    )
  }
}
