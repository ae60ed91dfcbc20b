import type { Order, OrderVerdict } from '@/lib/comparison/robustness/kept-order'
import type { Robustness, VariantOrder } from '@/lib/comparison/robustness/robustness'
import type { Compared } from '@/lib/reports/comparison/compared'
import { type VariantValues, variantValues } from '@/lib/reports/comparison/robustness-values'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import { counted, signed } from '@/lib/reports/wording'

/** What one variant makes of the order. */
export interface VariantRow {
  readonly id: string
  readonly label: string
  readonly verdict: OrderVerdict
  /** "holds", "2 of 7 pairs reversed", "too little measured". */
  readonly inWords: string
  /** The first pairs it reverses, and how many others there are. */
  readonly reversed: readonly string[]
  readonly others: number
  /** Agreement with the order as measured. */
  readonly spearman: string
  readonly kendall: string
  /** "5 articles". */
  readonly n: string
}

export interface RobustnessSection {
  /** "The order in tone holds in 14 of 16 variants." */
  readonly sentence: string
  /** What is in that order, or what the table tells without one. */
  readonly explanation: string
  /** Whether there is an order at all. */
  readonly isTested: boolean
  readonly variants: readonly VariantRow[]
  readonly values: VariantValues
}

export const robustnessEntry: SectionEntry = {
  id: 'robustness',
  heading: 'How far this depends on our choices',
  help: 'Tone can be measured in other reasonable ways. Each variant makes one choice differently and puts everything in order again; an order that holds in most of them hardly depends on how tone was measured.',
  onPaper: false,
}

/** Whether other reasonable choices keep the order in tone; null of fewer than two articles. */
export function robustnessSection(compared: Compared): RobustnessSection | null {
  const { robustness } = compared.comparison
  if (compared.articles.length < 2) return null
  return {
    sentence: sentenceOf(robustness),
    explanation: explanationOf(robustness),
    isTested: robustness.order.length > 0,
    variants: robustness.variants.map((variant) => variantRow(variant, robustness, compared)),
    values: variantValues(compared),
  }
}

function sentenceOf({ of, order, holds, known, variants }: Robustness): string {
  if (order.length === 0) return `No two ${of} differ in tone, so there is no order to test.`
  if (known === 0) return 'No variant measures enough to test the order in tone.'
  const unknown = variants.length - known
  const rest = unknown > 0 ? ` In ${counted(unknown, 'other')} too little is measured to tell.` : ''
  return `The order in tone holds in ${holds} of ${counted(known, 'variant')}.${rest}`
}

function explanationOf({ of, order }: Robustness): string {
  const correlations = `The correlations tell how far each variant puts all ${of} in the same order as we do, from −1 (the opposite) to +1 (the same).`
  if (order.length === 0) return correlations
  const noun = of === 'articles' ? 'article' : 'outlet'
  return `The order is that of the ${counted(order.length, 'pair')} of ${noun}s that can be told apart. It holds where none of them is reversed. ${correlations}`
}

const MOST_REVERSED = 3

function variantRow(variant: VariantOrder, { of, order }: Robustness, compared: Compared): VariantRow {
  const { id, label, verdict, reversed, n } = variant
  const nameOf = (side: string) => (of === 'articles' ? compared.named(side).name : side)
  return {
    ...{ id, label, verdict },
    inWords: verdictInWords(variant, order),
    reversed: reversed
      .slice(0, MOST_REVERSED)
      .map(({ higher, lower }) => `${nameOf(lower)} above ${nameOf(higher)}`),
    others: Math.max(0, reversed.length - MOST_REVERSED),
    spearman: correlationInWords(variant.spearman),
    kendall: correlationInWords(variant.kendall),
    n: counted(n, of === 'articles' ? 'article' : 'outlet'),
  }
}

function verdictInWords({ verdict, reversed, unmeasured }: VariantOrder, order: readonly Order[]): string {
  const pairs = counted(order.length, 'pair')
  if (order.length === 0) return 'no order to test'
  if (verdict === 'reversed') return `${reversed.length} of ${pairs} reversed`
  if (verdict === 'unknown') return `too little measured: ${order.length - unmeasured.length} of ${pairs}`
  return unmeasured.length > 0 ? `holds, ${unmeasured.length} of ${pairs} not measured` : 'holds'
}

const correlationInWords = (correlation: number | null): string =>
  correlation === null ? 'unknown' : signed(correlation)
