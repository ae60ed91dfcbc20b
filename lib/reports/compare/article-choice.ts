import type { Place } from '@/lib/reports/place'
import { comparePage, MOST_COLUMNS, type SideBySide } from '@/lib/reports/side-by-side'
import type { ArticleHead } from '@/lib/storage/articles'

interface Option {
  readonly value: string
  readonly label: string
}

/** A form that asks which articles are read side by side. */
export interface ArticleChoice {
  /** The page that answers. */
  readonly action: string
  readonly options: readonly Option[]
  readonly columns: readonly ColumnChoice[]
  /** Whether the dashboard has more articles than are offered. */
  readonly isPartial: boolean
}

/** One of the columns that a reader fills. */
export interface ColumnChoice {
  readonly label: string
  /** The article's id; empty for none. */
  readonly chosen: string
  readonly mayBeEmpty: boolean
}

type Offered = Pick<ArticleHead, 'id' | 'title' | 'outlet'>

/** Nobody looks for an article in a longer list. */
const MOST_OFFERED = 200
const LONGEST_LABEL = 90

const ordinals = ['First', 'Second', 'Third'].slice(0, MOST_COLUMNS)

/** Offers articles for reading side by side, the first two unless others are chosen; null where there are not two. */
export function articleChoice(
  articles: readonly Offered[],
  place: Place,
  chosen: SideBySide['articles'] = [],
): ArticleChoice | null {
  if (articles.length < 2) return null
  const offered = articles.filter(({ id }, index) => index < MOST_OFFERED || chosen.includes(id))
  const preset = [...chosen, ...offered.map(({ id }) => id).filter((id) => !chosen.includes(id))]
  return {
    action: comparePage(place),
    options: offered.map((article) => ({ value: article.id, label: labelOf(article) })),
    columns: ordinals.map((ordinal, index) => ({
      label: `${ordinal} article`,
      chosen: (index < 2 ? preset : chosen)[index] ?? '',
      mayBeEmpty: index > 1,
    })),
    isPartial: offered.length < articles.length,
  }
}

function labelOf({ outlet, title }: Offered): string {
  const label = `${outlet ?? 'Outlet not given'}: ${title}`
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label
}
