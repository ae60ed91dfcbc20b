import type { ArticleRow } from '@/lib/reports/article-row'
import type { Axis } from '@/lib/reports/axis'
import type { Chart } from '@/lib/reports/charts/chart'
import { articleHead, FIGURE_COLUMNS, figureCells, type Headed } from '@/lib/reports/charts/figure-cells'
import type { CompareReport } from '@/lib/reports/compare-report'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

/** Each article’s tones, side by side; null where there is no article. */
export function toneChart({ sections, axis, target }: DashboardReport): Chart | null {
  const section = sections.find(({ id }) => id === 'tone')
  const rows = section?.tables[0]?.rows
  if (!section || !rows) return null
  return tonesOf(rows, { title: section.heading, help: section.help, axis, target })
}

/** The tones of articles that are read side by side; null where fewer than two are. */
export function comparedToneChart({ together, target }: CompareReport): Chart | null {
  if (together === null) return null
  const { columns, axis, toldApart } = together
  const rows = columns.map((column) => ({
    ...column,
    outlet: `${column.letter}: ${column.outlet ?? column.title}`,
  }))
  return tonesOf(rows, { title: `Tone toward ${target}`, help: toldApart.join(' '), axis, target })
}

type ToneRow = Headed & Pick<ArticleRow, 'figures'>

interface Said {
  readonly title: string
  /** What is said before how the chart is read. */
  readonly help: string
  readonly axis: Axis
  readonly target: string
}

/** Articles with their tones on one axis. */
export function tonesOf(rows: readonly ToneRow[], { title, help, axis, target }: Said): Chart {
  return {
    ...{ title, of: 'page' },
    help: `${help} ${BAND} n counts the sentences that speak of ${target}.`.trim(),
    plot: {
      ...{ kind: 'intervals', axis },
      rows: rows.map((row) => ({ head: articleHead(row), figures: row.figures })),
    },
    columns: FIGURE_COLUMNS,
    cells: figureCells(rows),
  }
}

/** How a chart of tones is read. */
export const BAND =
  'The band is a 95\u00a0% interval; where it reaches across zero, the tone cannot be told from neutral and is drawn in grey.'
