import type { VariantValue } from '@/lib/comparison/robustness/variant-values'
import type { Compared, NamedArticle } from '@/lib/reports/comparison/compared'
import { counted, signed } from '@/lib/reports/wording'

/** An article's tone by one variant: "+0.21", or null below the least number of sentences. */
export interface VariantCell {
  readonly article: string
  readonly value: string | null
  readonly n: number
}

/** The tone of articles by every variant, as it is measured first. */
export interface VariantValues {
  readonly caption: string
  readonly articles: readonly NamedArticle[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly VariantCell[] }[]
}

/** More columns nobody reads. */
const MOST_ARTICLES = 12

/** Of many articles those whose tone varies most are told. */
export function variantValues({ comparison: { robustness }, articles }: Compared): VariantValues {
  const { asMeasured, variants } = robustness
  const all = [{ label: 'As measured', values: asMeasured }, ...variants]
  const spreads = spreadsOf(all.flatMap(({ values }) => values))
  const spreadOf = ({ id }: NamedArticle) => spreads.get(id) ?? 0
  const widest = articles.toSorted((a, b) => spreadOf(b) - spreadOf(a)).slice(0, MOST_ARTICLES)
  const shown = articles.filter((article) => widest.includes(article))
  return {
    caption: captionOf(shown.length, articles.length),
    articles: shown,
    rows: all.map(({ label, values }) => ({ label, cells: cellsOf(values, shown) })),
  }
}

function cellsOf(values: readonly VariantValue[], articles: readonly NamedArticle[]): readonly VariantCell[] {
  const byArticle = new Map(values.map((each) => [each.article, each]))
  return articles.map(({ id }) => {
    const { value = null, n = 0 } = byArticle.get(id) ?? {}
    return { article: id, value: value === null ? null : signed(value), n }
  })
}

/** How far the values of each article lie apart. */
function spreadsOf(values: readonly VariantValue[]): ReadonlyMap<string, number> {
  const bounds = new Map<string, { readonly low: number; readonly high: number }>()
  for (const { article, value } of values) {
    if (value === null) continue
    const { low, high } = bounds.get(article) ?? { low: value, high: value }
    bounds.set(article, { low: Math.min(low, value), high: Math.max(high, value) })
  }
  return new Map([...bounds].map(([article, { low, high }]) => [article, high - low]))
}

const captionOf = (shown: number, all: number): string =>
  shown === all
    ? 'The tone of each article by each variant; n counts the sentences that it scores.'
    : `The tone of the ${shown} of ${counted(all, 'article')} that vary most by each variant; n counts the sentences that it scores.`
