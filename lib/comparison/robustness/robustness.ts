import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { Difference } from '@/lib/comparison/differences'
import { byOutlet, MIN_ARTICLES, type OutletPairs } from '@/lib/comparison/outlets'
import type { ArticlePairs } from '@/lib/comparison/pairs'
import { type ReadArticle, readerOf } from '@/lib/comparison/robustness/read-article'
import { asMeasured, type Variant, variants } from '@/lib/comparison/robustness/variants'
import type { Codebook } from '@/lib/lexicons/codebook'
import { mean } from '@/lib/statistics/bootstrap'
import { kendall, spearman } from '@/lib/statistics/rank-correlation'

/** Two articles or outlets that differ in tone as it is measured. */
export interface Order {
  /** Id of the more favourable one. */
  readonly higher: string
  readonly lower: string
}

/** An article's tone by a variant. */
export interface VariantValue {
  readonly article: string
  /** Null below the measure's `minUnits`. */
  readonly value: number | null
  readonly n: number
  /** The sentences that were scored; the headline is an empty span at the beginning. */
  readonly passages: readonly Passage[]
}

/**
 * Whether a variant keeps the order. "Holds": it reverses none of the pairs that differ; "reversed": it reverses
 * one or more; "unknown": it can measure less than half of them, or there are none.
 */
export type OrderVerdict = 'holds' | 'reversed' | 'unknown'

export interface VariantOrder {
  readonly id: string
  readonly label: string
  readonly values: readonly VariantValue[]
  /** Agreement in order with tone as it is measured, over all `n` that both measure; null where it is unknown. */
  readonly spearman: number | null
  readonly kendall: number | null
  readonly n: number
  readonly verdict: OrderVerdict
  readonly reversed: readonly Order[]
  /** Pairs of which the variant measures one or neither. */
  readonly unmeasured: readonly Order[]
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
  const [measured = [], ...values] = valuesBy([asMeasured, ...variants], { articles, codebook })
  const ranked = main.of === 'articles' ? byArticle : outletMeans(articles)
  const told = variants.map(({ id, label }, i) => {
    const own = values[i] ?? []
    return { id, label, values: own, ...orderBy(ranked(measured), ranked(own), order) }
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

interface Compared {
  readonly articles: readonly ComparedArticle[]
  readonly codebook: Codebook
}

/** The values of all articles by each way of measuring; article by article, as its sentences are remembered. */
function valuesBy(ways: readonly Variant[], { articles, codebook }: Compared): readonly VariantValue[][] {
  const values: readonly VariantValue[][] = ways.map(() => [])
  for (const read of articles.map(readerOf(codebook)))
    ways.forEach((way, i) => {
      values[i]?.push(valueBy(way, read))
    })
  return values
}

const orderOf = (pairs: readonly Difference[]): readonly Order[] =>
  pairs
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ first, second, difference }) =>
      (difference ?? 0) > 0 ? { higher: first, lower: second } : { higher: second, lower: first },
    )

function valueBy({ scored, centre }: Variant, read: ReadArticle): VariantValue {
  const scores = scored(read)
  const { id } = read.article
  return {
    article: id,
    value: scores.length < tone.minUnits ? null : centre(scores),
    n: scores.length,
    passages: scores.map(({ unit: { start, end } }) => ({ article: id, start, end })),
  }
}

/** Values by the id of what is put in order; what cannot be measured is left out. */
type Ranked = ReadonlyMap<string, number>

const byArticle = (values: readonly VariantValue[]): Ranked =>
  new Map(values.flatMap(({ article, value }) => (value === null ? [] : [[article, value] as const])))

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

type Kept = Omit<VariantOrder, 'id' | 'label' | 'values'>

function orderBy(main: Ranked, other: Ranked, order: readonly Order[]): Kept {
  const ids = [...main.keys()].filter((id) => other.has(id))
  const [x, y] = [main, other].map((ranked) => ids.flatMap((id) => ranked.get(id) ?? []))
  const unmeasured = order.filter(({ higher, lower }) => !other.has(higher) || !other.has(lower))
  const reversed = order.filter(({ higher, lower }) => isLess(other.get(higher), other.get(lower)))
  return {
    spearman: spearman(x ?? [], y ?? []),
    kendall: kendall(x ?? [], y ?? []),
    n: ids.length,
    verdict: verdictOf(order.length, reversed.length, unmeasured.length),
    reversed,
    unmeasured,
  }
}

const isLess = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a < b

function verdictOf(pairs: number, reversed: number, unmeasured: number): OrderVerdict {
  if (reversed > 0) return 'reversed'
  return pairs === 0 || unmeasured > pairs / 2 ? 'unknown' : 'holds'
}
