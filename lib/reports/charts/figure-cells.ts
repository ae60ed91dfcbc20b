import type { LeaningLabel } from '@/lib/import/leaning-label'
import type { ArticleRow } from '@/lib/reports/article-row'
import type { RowHead } from '@/lib/reports/charts/chart'
import type { Row } from '@/lib/reports/csv'
import type { Figure } from '@/lib/reports/figure'
import { dayInWords } from '@/lib/reports/wording'

/** What the columns of an article tell of it. */
export type Headed = Pick<ArticleRow, 'outlet' | 'title' | 'date' | 'leaningLabel'>

/** An article at the head of its row. */
export const articleHead = ({ outlet, title, date }: Omit<Headed, 'leaningLabel'>): RowHead => ({
  name: outlet ?? 'Outlet not given',
  words: title,
  note: date ? dayInWords(date) : 'date not given',
})

/** Of an outlet. */
export const LEANING_COLUMNS = ['leaning', 'leaning rated by']

/** Empty where the outlet has no label. */
export const leaningCells = (label: LeaningLabel | null): Row => [
  label?.leaning ?? null,
  label?.ratedBy ?? null,
]

export const ARTICLE_COLUMNS = ['outlet', 'title', 'date', ...LEANING_COLUMNS]

export const articleCells = ({ outlet, title, date, leaningLabel }: Headed): Row => [
  ...[outlet, title, date],
  ...leaningCells(leaningLabel),
]

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
