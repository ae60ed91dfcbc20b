import {
  EVERYTHING,
  hasWords,
  isSelected,
  orders,
  PER_PAGE,
  pagesOf,
  type Selection,
  selectionQuery,
} from '@/lib/reports/selection'
import { counted } from '@/lib/reports/wording'
import type { ArticleHead } from '@/lib/storage/articles'
import { textsOn } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'

interface Choice {
  readonly value: string
  readonly label: string
}

/** What a reader may choose of a dashboard's articles, what they chose, and where its other pages are. */
export interface SelectionReport {
  readonly selection: Selection
  /** Whether there is enough to choose from. */
  readonly isOffered: boolean
  readonly outlets: readonly Choice[]
  readonly leanings: readonly Choice[]
  /** Who rated the outlets so: "Media Survey, as of 2020; Press Council". */
  readonly ratedBy: string
  readonly orders: readonly Choice[]
  /** "12 of 60 articles"; null where all are looked at. */
  readonly chosen: string | null
  /** "Articles 51 to 100 of 120"; null where one page holds them all. */
  readonly shown: string | null
  readonly previous: string | null
  readonly next: string | null
  /** This very page. */
  readonly here: string
  /** The dashboard with everything on it. */
  readonly everything: string
}

/** The articles among these that a reader has selected, in the order they were. */
export async function selectedOf(
  db: Database,
  heads: readonly ArticleHead[],
  { dashboardId, selection }: { readonly dashboardId: string; readonly selection: Selection },
): Promise<readonly ArticleHead[]> {
  const selected = heads.filter(isSelected(selection))
  if (selection.words === '') return selected
  const titles = new Map(selected.map(({ id, title }) => [id, title]))
  const having = new Set<string>()
  for await (const texts of textsOn(db, dashboardId)) {
    for (const { articleId, text } of texts) {
      const title = titles.get(articleId)
      if (title !== undefined && hasWords(`${title}\n${text}`, selection.words)) having.add(articleId)
    }
  }
  return selected.filter(({ id }) => having.has(id))
}

interface Selected {
  readonly all: readonly ArticleHead[]
  readonly selected: readonly ArticleHead[]
  readonly dashboard: string
}

/** What the page says of a selection. */
export function selectionReport(
  { all, selected, dashboard }: Selected,
  selection: Selection,
): SelectionReport {
  const pages = pagesOf(selected)
  const page = Math.min(selection.page, pages)
  const hrefOf = (number: number) =>
    number < 1 || number > pages ? null : `${dashboard}${selectionQuery({ ...selection, page: number })}`
  return {
    selection,
    isOffered: all.length > 1,
    outlets: choicesOf(all.map(({ outlet }) => outlet)),
    leanings: choicesOf(all.map(({ leaningLabel }) => leaningLabel?.leaning ?? null)),
    ratedBy: ratersOf(all),
    orders: orders.map(({ id, label }) => ({ value: id, label })),
    chosen: selected.length === all.length ? null : `${selected.length} of ${counted(all.length, 'article')}`,
    shown: pages === 1 ? null : shownInWords(page, selected.length),
    previous: hrefOf(page - 1),
    next: hrefOf(page + 1),
    here: `${dashboard}${selectionQuery(selection)}`,
    everything: `${dashboard}${selectionQuery(EVERYTHING)}`,
  }
}

function shownInWords(page: number, count: number): string {
  const last = Math.min(page * PER_PAGE, count)
  return `Articles ${(page - 1) * PER_PAGE + 1} to ${last} of ${count.toLocaleString('en')}`
}

/** Each once, with how many articles have it; what is not given is no choice. */
function choicesOf(given: readonly (string | null)[]): readonly Choice[] {
  const counts = new Map<string, number>()
  for (const value of given) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([value, count]) => ({ value, label: `${value} (${count})` }))
}

const ratersOf = (heads: readonly ArticleHead[]): string =>
  [...new Set(heads.flatMap(({ leaningLabel }) => leaningLabel?.ratedBy ?? []))].join('; ')
