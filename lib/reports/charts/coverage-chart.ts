import type { Chart, MatrixCell } from '@/lib/reports/charts/chart'
import { LEANING_COLUMNS, leaningCells } from '@/lib/reports/charts/figure-cells'
import type { AspectCell } from '@/lib/reports/comparison/aspect-cell'
import type { AspectOfMany } from '@/lib/reports/comparison/aspect-of-many'
import { type CoverageSection, coverageEntry } from '@/lib/reports/comparison/coverage-section'
import { drawnNote, rowsIn } from '@/lib/reports/comparison/shown'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import { counted, listed, nOf, percent } from '@/lib/reports/wording'

type Few = Extract<CoverageSection, { readonly of: 'few' }>
type Many = Extract<CoverageSection, { readonly of: 'many' }>

/** What the articles mention of their topic; null while it is looked for, and where nothing is found. */
export function coverageChart({ comparison }: DashboardReport): Chart | null {
  const section = comparison?.coverage
  if (!section) return null
  return section.of === 'few' ? aspectsAcross(section) : aspectsOfMany(section)
}

const helpOf = ({ summary, none, aspects }: CoverageSection, n: string): string =>
  [coverageEntry.help, summary, n, drawnNote(aspects, 'aspect'), none].filter(Boolean).join(' ')

function aspectsAcross(section: Few): Chart {
  const { articles, aspects } = section
  return {
    ...{ title: coverageEntry.heading, of: 'all' },
    help: helpOf(section, 'In each cell n counts the sentences; the deeper the shade, the more.'),
    plot: {
      kind: 'matrix',
      columns: articles.map(({ name }) => name),
      rows: aspects.open.map(({ label, found, cells }) => ({
        head: { name: label, words: '', note: `found in ${found}` },
        cells: cells.map(countCell),
      })),
    },
    columns: ['aspect', 'outlet', 'title', ...LEANING_COLUMNS, 'sentences', 'first after'],
    cells: rowsIn(aspects).flatMap(({ label, cells }) =>
      cells.map(({ article: { outlet, title, leaningLabel }, n, firstAt }) => [
        ...[label, outlet, title],
        ...leaningCells(leaningLabel),
        ...[n, firstAt],
      ]),
    ),
  }
}

const countCell = ({ n, step, firstAt }: AspectCell): MatrixCell => ({
  words: n === 0 ? '–' : nOf(n),
  notes: [firstAt === null ? 'not found in this article' : `first after ${percent(firstAt)}`],
  shade: step,
  isEmpty: n === 0,
})

function aspectsOfMany(section: Many): Chart {
  const { aspects } = section
  const n = rowsIn(aspects)[0]?.counts.n ?? 0
  return {
    ...{ title: coverageEntry.heading, of: 'all' },
    help: helpOf(section, `The deeper the shade, the larger the share of the ${nOf(counted(n, 'article'))}.`),
    plot: {
      kind: 'matrix',
      columns: ['Found in', 'Not found in', 'Most sentences'],
      rows: aspects.open.map((aspect) => ({
        head: { name: aspect.label, words: '', note: '' },
        cells: cellsOfMany(aspect),
      })),
    },
    columns: ['aspect', 'articles that mention it', 'share', 'n', 'not found in', 'most sentences'],
    cells: rowsIn(aspects).map(({ label, counts, notFound, most }) => [
      ...[label, counts.found, counts.found / counts.n, counts.n, notFound],
      mostInWords(most),
    ]),
  }
}

const cellsOfMany = ({ share, found, step, notFound, most }: AspectOfMany): readonly MatrixCell[] => [
  { words: share, notes: [found], shade: step, isEmpty: false },
  { words: '', notes: [notFound ?? 'none of them'], shade: null, isEmpty: notFound === null },
  { words: '', notes: [mostInWords(most)], shade: null, isEmpty: false },
]

const mostInWords = (most: AspectOfMany['most']): string =>
  listed(most.map(({ name, sentences }) => `${name} (${sentences})`))
