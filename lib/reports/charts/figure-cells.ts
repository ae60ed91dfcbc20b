import type { ArticleRow } from '@/lib/reports/article-row'
import type { RowHead } from '@/lib/reports/charts/chart'
import type { Row } from '@/lib/reports/csv'
import type { Figure } from '@/lib/reports/figure'
import { dayInWords } from '@/lib/reports/wording'

type Headed = Pick<ArticleRow, 'outlet' | 'title' | 'date'>

/** An article at the head of its row. */
export const articleHead = ({ outlet, title, date }: Headed): RowHead => ({
  name: outlet ?? 'Outlet not given',
  words: title,
  note: date ? dayInWords(date) : 'date not given',
})

export const ARTICLE_COLUMNS = ['outlet', 'title', 'date']

export const articleCells = ({ outlet, title, date }: Headed): Row => [outlet, title, date]

/** What a table tells of a figure. */
export const VALUE_COLUMNS = ['measure', 'value', 'low', 'high', 'n', 'verdict']

/** Value and interval are empty where they are not known. */
export const valueCells = ({ label, value, interval, n, verdict }: Figure): Row => [
  label,
  value,
  interval?.low ?? null,
  interval?.high ?? null,
  n,
  verdict,
]

export const FIGURE_COLUMNS = [...ARTICLE_COLUMNS, ...VALUE_COLUMNS]

/** A row for each figure of each article. */
export const figureCells = (
  rows: readonly (Headed & { readonly figures: readonly Figure[] })[],
): readonly Row[] =>
  rows.flatMap((row) => row.figures.map((figure) => [...articleCells(row), ...valueCells(figure)]))
