import type { ArticleRow } from '@/lib/reports/article-row'
import type { Row } from '@/lib/reports/csv'

export const ARTICLE_COLUMNS = ['outlet', 'title', 'date']

export const articleCells = ({ outlet, title, date }: ArticleRow): Row => [outlet, title, date]

export const FIGURE_COLUMNS = [...ARTICLE_COLUMNS, 'measure', 'value', 'low', 'high', 'n', 'verdict']

/** A row for each figure of each article; values and intervals are empty where they are not known. */
export const figureCells = (rows: readonly ArticleRow[]): readonly Row[] =>
  rows.flatMap((row) =>
    row.figures.map(({ label, value, interval, n, verdict }) => [
      ...articleCells(row),
      ...[label, value, interval?.low ?? null, interval?.high ?? null, n, verdict],
    ]),
  )
