import type { Chart, MatrixCell } from '@/lib/reports/charts/chart'
import { LEANING_COLUMNS, leaningCells } from '@/lib/reports/charts/figure-cells'
import { type FactAccount, stateInWords } from '@/lib/reports/comparison/fact-accounts'
import {
  type FactAcross,
  type FactOfArticle,
  type FactsSection,
  factsEntry,
} from '@/lib/reports/comparison/facts-section'
import { drawnNote, rowsIn } from '@/lib/reports/comparison/shown'
import type { Row } from '@/lib/reports/csv'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import { counted, nOf } from '@/lib/reports/wording'

type Few = Extract<FactsSection, { readonly of: 'few' }>
type Many = Extract<FactsSection, { readonly of: 'many' }>

/** The facts that several articles tell; null while they are looked for, and where there is none. */
export function factsChart({ comparison }: DashboardReport): Chart | null {
  const section = comparison?.facts
  if (!section) return null
  return section.of === 'few' ? factsAcross(section) : factsByValue(section)
}

const helpOf = ({ summary, facts }: FactsSection, n: string): string =>
  [`${summary} ${factsEntry.help}`, n, drawnNote(facts, 'fact')].filter(Boolean).join(' ')

function factsAcross(section: Few): Chart {
  const { articles, facts } = section
  return {
    ...{ title: factsEntry.heading, of: 'all' },
    help: helpOf(section, `${nOf(counted(articles.length, 'article'))}.`),
    plot: {
      kind: 'matrix',
      columns: articles.map(({ name }) => name),
      rows: facts.open.map(({ label, summary, cells }) => ({
        head: { name: label, words: '', note: summary },
        cells: cells.map(factCell),
      })),
    },
    columns: ['fact', 'outlet', 'title', ...LEANING_COLUMNS, 'value', 'state', 'articles that tell it'],
    cells: rowsIn(facts).flatMap(factRows),
  }
}

function factRows({ label, cells }: FactAcross): readonly Row[] {
  const telling = cells.filter(({ accounts }) => accounts.length > 0).length
  return cells.map(({ article: { outlet, title, leaningLabel }, state, accounts }) => [
    ...[label, outlet, title],
    ...leaningCells(leaningLabel),
    ...[accounts.map(({ value }) => value).join('; ') || null, stateInWords[state], telling],
  ])
}

const factCell = ({ state, accounts }: FactOfArticle): MatrixCell => ({
  words: accounts.map(({ value }) => value).join('; ') || '–',
  notes: [stateInWords[state]],
  shade: state === 'differs' ? 3 : null,
  isEmpty: accounts.length === 0,
})

function factsByValue(section: Many): Chart {
  const { facts } = section
  return {
    ...{ title: factsEntry.heading, of: 'all' },
    help: helpOf(section, 'n counts the articles that give a value.'),
    plot: {
      kind: 'matrix',
      columns: ['What they give'],
      rows: facts.open.map(({ label, summary, accounts, more }) => ({
        head: { name: label, words: '', note: summary },
        cells: [valuesCell(accounts, more)],
      })),
    },
    columns: ['fact', 'value', 'state', 'n', 'given by'],
    cells: rowsIn(facts).flatMap(({ label, accounts }) =>
      accounts.map(({ value, state, n, by }) => [label, value, stateInWords[state], n, by]),
    ),
  }
}

const valuesCell = (accounts: readonly FactAccount[], more: string | null): MatrixCell => ({
  words: '',
  notes: [
    ...accounts.map(({ value, state, n }) => `${value}: ${stateInWords[state]}, ${nOf(n)}`),
    ...(more ? [more] : []),
  ],
  shade: null,
  isEmpty: accounts.length === 0,
})
