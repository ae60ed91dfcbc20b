import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'
import { tone } from '@/lib/analysis/measures/tone'
import type { ArticleRow } from '@/lib/reports/article-row'
import { type LinkedBlock, linkedText } from '@/lib/reports/compare/linked-text'
import type { NamedColumn, NumberedLink } from '@/lib/reports/compare/numbered-links'
import { namesFor } from '@/lib/reports/comparison/article-names'
import { type Figure, figureOf } from '@/lib/reports/figure'

/** An article in its column. */
export interface CompareColumn extends ArticleRow, NamedColumn {
  readonly blocks: readonly LinkedBlock[]
}

type NamedRow = ArticleRow & NamedColumn

const letters = ['A', 'B', 'C']

/** Articles as columns "A", "B" and "C", with the figures that are set side by side. */
export function namedColumns(rows: readonly ArticleRow[]): readonly NamedRow[] {
  const nameOf = namesFor(rows)
  return rows.map((row, index) => ({
    ...row,
    letter: letters[index] ?? '',
    name: nameOf(row),
    figures: figuresTogether(row.figures),
  }))
}

const figuresTogether = (figures: readonly Figure[]): readonly Figure[] =>
  [tone, ownVoiceTone].map(({ id }) => figureOf(figures, id))

/** Columns with their texts, in which the links are marked. */
export const compareColumns = (
  columns: readonly NamedRow[],
  texts: ReadonlyMap<string, string>,
  links: readonly NumberedLink[],
): readonly CompareColumn[] =>
  columns.map((column) => ({ ...column, blocks: linkedText(texts.get(column.id) ?? '', links, column) }))
