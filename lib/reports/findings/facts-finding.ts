import type { FactCell, FactRow } from '@/lib/comparison/facts/fact-matrix'
import { factAnchor } from '@/lib/reports/comparison/fact-anchor'
import { factValuesInWords } from '@/lib/reports/comparison/fact-value-in-words'
import { type Finding, linked, listedPieces, type Piece, sentence } from '@/lib/reports/findings/finding'
import type { Naming } from '@/lib/reports/findings/measured'
import { counted, listed } from '@/lib/reports/wording'
import { groupedBy } from '@/lib/text/grouped-by'

/** Facts told in full. */
const MOST_TOLD = 2
/** Values of one fact. */
const MOST_VALUES = 3

/** On which facts articles differ, with the values, and on how many they agree; null where none is given twice. */
export function factsFinding(facts: readonly FactRow[], naming: Naming): Finding | null {
  if (facts.length === 0) return null
  const differing = facts.filter(isDiffering)
  const agreeing = facts.filter((row) => !isDiffering(row))
  const parts = differing.length === 0 ? allAgree(agreeing) : someDiffer(differing, agreeing, naming)
  return { about: 'facts', parts, isTelling: true }
}

const isDiffering = ({ cells }: FactRow): boolean => cells.some(({ state }) => state === 'differs')

function someDiffer(
  differing: readonly FactRow[],
  agreeing: readonly FactRow[],
  naming: Naming,
): Finding['parts'] {
  const all = differing.length + agreeing.length
  const count = all === 1 ? 'the 1 fact' : `${differing.length} of ${all} facts`
  const told = differing.slice(0, MOST_TOLD).map((row) => [' ', rowInWords(row, naming), '.'])
  return sentence`On ${linked(count, '#facts')} that at least two articles give, they differ.${told}${agreementInWords(agreeing)}`
}

function allAgree(agreeing: readonly FactRow[]): Finding['parts'] {
  const [only, second] = agreeing
  if (only && !second)
    return sentence`On ${linked('the 1 fact', '#facts')} that at least two articles give, they agree: ${agreedInWords(only)}.`
  const count = linked(`all ${agreeing.length} facts`, '#facts')
  return sentence`On ${count} that at least two articles give, they agree, among them ${examples(agreeing)}.`
}

function agreementInWords(agreeing: readonly FactRow[]): Piece {
  const [only, second] = agreeing
  if (!only) return ''
  if (!second) return [' On ', linked('the other', '#facts'), ' they agree: ', agreedInWords(only), '.']
  return [
    ' On ',
    linked(`the other ${agreeing.length}`, '#facts'),
    ' they agree, among them ',
    examples(agreeing),
    '.',
  ]
}

const examples = (agreeing: readonly FactRow[]): Piece =>
  listedPieces(agreeing.slice(0, MOST_TOLD).map(agreedInWords))

/** "First meeting (June 2018)": what its values have in common most often. */
function agreedInWords({ label, kind, cells }: FactRow): Piece {
  const [most] = groupsOf(cells.filter(hasValues), kind)
  return [label, most ? ` (${most.value})` : '']
}

/** "First meeting: 2019 in Herald and 2018 in 3 articles", those that fewer give first. */
function rowInWords(row: FactRow, naming: Naming): Piece {
  const { label, kind, cells } = row
  const groups = [
    ...groupsOf(
      cells.filter(({ state }) => state === 'differs'),
      kind,
    ),
    ...groupsOf(
      cells.filter(({ state }) => state === 'same'),
      kind,
    ),
  ]
  const values = groups.slice(0, MOST_VALUES).map(({ value, articles }) => {
    const [only = '', second] = articles
    return `${value} in ${second === undefined ? naming.nameOf(only) : counted(articles.length, 'article')}`
  })
  return [linked(label, `#${factAnchor(row)}`), `: ${listed(values)}`]
}

const hasValues = ({ values }: FactCell): boolean => values.length > 0

interface ValueGroup {
  readonly value: string
  readonly articles: readonly string[]
}

/** The articles by what they give, most first. */
function groupsOf(cells: readonly FactCell[], kind: FactRow['kind']): readonly ValueGroup[] {
  const inWords = ({ values }: FactCell): string =>
    factValuesInWords(
      values.map(({ value }) => value),
      kind,
    )
  return [...groupedBy(cells, inWords)]
    .map(([value, group]) => ({ value, articles: group.map(({ article }) => article) }))
    .toSorted((a, b) => b.articles.length - a.articles.length)
}
