import type { LinkKind } from '@/lib/comparison/alignment'
import type { Place } from '@/lib/reports/place'

/** Which articles a reader reads side by side. It stands in the page's address and nowhere else. */
export interface SideBySide {
  /** Ids, each once, in the order of the columns. */
  readonly articles: readonly string[]
  /** The links that are shown; null for all. */
  readonly kind: LinkKind | null
}

/** Of more columns none would be wide enough to read. */
export const MOST_COLUMNS = 3

/** Kinds of links as their marks are named, the surest first. */
export const linkKinds: readonly { readonly kind: LinkKind; readonly label: string }[] = [
  { kind: 'shared-passage', label: 'same text' },
  { kind: 'shared-quotation', label: 'same quotation' },
  { kind: 'statement', label: 'same fact' },
  { kind: 'aspect', label: 'same subject' },
]

/** Reads a query such as "article=a&article=b&kind=statement"; what is not there, or too much, is ignored. */
export function sideBySideIn(query: string): SideBySide {
  const parameters = new URLSearchParams(query)
  const articles = new Set(parameters.getAll('article').filter((id) => id !== ''))
  const asked = parameters.get('kind')
  return {
    articles: [...articles].slice(0, MOST_COLUMNS),
    kind: linkKinds.find(({ kind }) => kind === asked)?.kind ?? null,
  }
}

/** Where articles of a dashboard are chosen and read side by side. */
export const comparePage = ({ dashboard }: Place): string => `${dashboard}/compare`

/** The address of articles side by side. */
export function sideBySideHref(place: Place, { articles, kind }: SideBySide): string {
  const chosen = articles.map((id) => ['article', id])
  return `${comparePage(place)}?${new URLSearchParams([...chosen, ...(kind ? [['kind', kind]] : [])])}`
}
