import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { Difference } from '@/lib/comparison/differences'
import { byOutlet, compareOutlets, MIN_ARTICLES } from '@/lib/comparison/outlets'
import { comparePairs } from '@/lib/comparison/pairs'
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

/** How far the order in tone depends on choices that might as well have been made otherwise. */
export function robustnessOf(articles: readonly ComparedArticle[], codebook: Codebook): Robustness {
  const main = comparePairs(articles, tone) ?? compareOutlets(articles, tone)
  const order = orderOf(main.pairs)
  const read = articles.map(readerOf(codebook))
  const measured = read.map(valueBy(asMeasured))
  const ranked = (values: readonly VariantValue[]) =>
    main.of === 'articles' ? byArticle(values) : outletMeans(articles, values)
  const told = variants.map((each) => {
    const values = read.map(valueBy(each))
    return { ...orderBy(ranked(measured), ranked(values), order), id: each.id, label: each.label, values }
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

const orderOf = (pairs: readonly Difference[]): readonly Order[] =>
  pairs
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ first, second, difference }) =>
      (difference ?? 0) > 0 ? { higher: first, lower: second } : { higher: second, lower: first },
    )

const valueBy =
  ({ scored, centre }: Variant) =>
  (read: ReadArticle): VariantValue => {
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

function outletMeans(articles: readonly ComparedArticle[], values: readonly VariantValue[]): Ranked {
  const known = byArticle(values)
  const means = new Map<string, number>()
  for (const [outlet, own] of byOutlet(articles)) {
    const measured = own.flatMap(({ id }) => known.get(id) ?? [])
    const value = measured.length < MIN_ARTICLES ? null : mean(measured)
    if (value !== null) means.set(outlet, value)
  }
  return means
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
