import type { Figure } from '@/lib/reports/figure'
import type { ArticleHead } from '@/lib/storage/articles'

/** Which articles of a dashboard a reader looks at, and how. It stands in the page's address and nowhere else. */
export interface Selection {
  /** Names of outlets; none for all. */
  readonly outlets: readonly string[]
  /** Leanings that outlets are labelled with; none for all, labelled or not. */
  readonly leanings: readonly string[]
  /** ISO 8601 day of the first and last that are looked at; null for no bound. */
  readonly from: string | null
  readonly until: string | null
  /** What the articles must all contain; empty for anything. */
  readonly words: string
  readonly order: Order
  /** Counted from 1. */
  readonly page: number
}

export type Order = (typeof orders)[number]['id']

/** Ways to order articles. Tones run from unfavourable to favourable; what is unknown comes last. */
export const orders = [
  { id: 'added', label: 'As they were added' },
  { id: 'date', label: 'By date' },
  { id: 'outlet', label: 'By outlet' },
  { id: 'tone', label: 'By tone' },
  { id: 'own-voice-tone', label: 'By tone in their own voice' },
  { id: 'sources-tone', label: 'By tone of their sources' },
] as const

export const EVERYTHING: Selection = {
  outlets: [],
  leanings: [],
  from: null,
  until: null,
  words: '',
  order: 'added',
  page: 1,
}

const DAY = /^\d{4}-\d\d-\d\d$/

const dayIn = (value: string | null): string | null => (value !== null && DAY.test(value) ? value : null)

/** Reads a query such as "outlet=Herald&words=sanctions&order=tone"; what is not there is ignored. */
export function selectionIn(query: string): Selection {
  const parameters = new URLSearchParams(query)
  const page = parameters.get('page') ?? ''
  return {
    outlets: parameters.getAll('outlet').filter((name) => name !== ''),
    leanings: parameters.getAll('leaning').filter((leaning) => leaning !== ''),
    from: dayIn(parameters.get('from')),
    until: dayIn(parameters.get('until')),
    words: (parameters.get('words') ?? '').trim(),
    order: orders.find(({ id }) => id === parameters.get('order'))?.id ?? EVERYTHING.order,
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  }
}

/** "?outlet=Herald&order=tone"; empty where everything is looked at. */
export function selectionQuery(selection: Selection): string {
  const { outlets, leanings, from, until, words, order, page } = selection
  const parameters = new URLSearchParams([
    ...outlets.map((outlet) => ['outlet', outlet]),
    ...leanings.map((leaning) => ['leaning', leaning]),
    ...(from ? [['from', from]] : []),
    ...(until ? [['until', until]] : []),
    ...(words ? [['words', words]] : []),
    ...(order === EVERYTHING.order ? [] : [['order', order]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ])
  return parameters.size > 0 ? `?${parameters}` : ''
}

const isAmong = (asked: readonly string[], given: string | null): boolean =>
  asked.length === 0 || (given !== null && asked.includes(given))

/** Whether an article is among those looked at, its words aside. Without a date it is, unless days are asked for. */
export const isSelected =
  ({ outlets, leanings, from, until }: Selection) =>
  ({ outlet, leaningLabel, date }: Pick<ArticleHead, 'outlet' | 'leaningLabel' | 'date'>): boolean =>
    isAmong(outlets, outlet) &&
    isAmong(leanings, leaningLabel?.leaning ?? null) &&
    (from === null || (date !== null && date >= from)) &&
    (until === null || (date !== null && date <= until))

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a text has every one of the words, in any case and with or without accents. */
export function hasWords(text: string, words: string): boolean {
  const within = folded(text)
  return folded(words)
    .split(/\s+/)
    .every((word) => within.includes(word))
}

interface Ordered extends Pick<ArticleHead, 'outlet' | 'date'> {
  readonly figures: readonly Figure[]
}

const keyOf = (order: Order, { outlet, date, figures }: Ordered): string | number | null => {
  if (order === 'added') return null
  if (order === 'date') return date
  if (order === 'outlet') return outlet
  return figures.find(({ measure }) => measure === order)?.value ?? null
}

/** Articles in a reader's order; those of equal or unknown place stay as they were. */
export const inOrder = <A extends Ordered>(articles: readonly A[], order: Order): readonly A[] =>
  articles.toSorted((a, b) => {
    const [first, second] = [keyOf(order, a), keyOf(order, b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    if (typeof first === 'string') return first.localeCompare(String(second), 'en')
    return first - Number(second)
  })

/** How many articles one page lists. */
export const PER_PAGE = 15

/** The part of a list that a page shows; the last page where there are fewer. */
export function pageOf<A>(all: readonly A[], page: number): readonly A[] {
  const shown = Math.min(page, pagesOf(all))
  return all.slice((shown - 1) * PER_PAGE, shown * PER_PAGE)
}

export const pagesOf = (all: readonly unknown[]): number => Math.max(1, Math.ceil(all.length / PER_PAGE))
