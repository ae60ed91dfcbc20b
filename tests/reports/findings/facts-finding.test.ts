import { describe, expect, test } from 'vitest'
import type { FactCell, FactRow } from '@/lib/comparison/facts/fact-matrix'
import { factsFinding } from '@/lib/reports/findings/facts-finding'
import { findingInWords } from '@/lib/reports/findings/finding'
import { namingOf } from '@/lib/reports/findings/measured'
import { article } from '../figures'

const outlets = ['A', 'B', 'C', 'D'] as const
const naming = namingOf(
  outlets.map((outlet) => ({ ...article({ outlet, tone: null }), id: outlet })),
  'the talks',
)

/** "2018" for what an article gives, "!2019" where it differs, "" where it gives nothing. */
const cell = (given: string, i: number): FactCell => {
  const span = { start: 0, end: 1 }
  const id = outlets[i] ?? ''
  const value = given.replace('!', '')
  const told = {
    text: value,
    value,
    passage: { article: id, ...span },
    span,
    voice: { kind: 'outlet' },
  } as const
  if (given === '') return { article: id, state: 'not found', values: [] }
  return { article: id, state: given.startsWith('!') ? 'differs' : 'same', values: [told] }
}

const fact = (label: string, ...given: readonly string[]): FactRow => ({
  id: `date:${label.toLowerCase()}`,
  label,
  kind: 'date',
  cells: given.map(cell),
})

const said = (...rows: readonly FactRow[]): string | null => {
  const finding = factsFinding(rows, naming)
  return finding && findingInWords(finding)
}

describe('facts in words', () => {
  test('name the values on which articles differ, the fewest first, and count the rest', () => {
    expect(
      said(
        fact('First meeting', '2018-06', '!2019', '2018-06', ''),
        fact('Second meeting', '2019', '2019', '', ''),
        fact('Third meeting', '2019-06-30', '', '2019-06-30', ''),
      ),
    ).toBe(
      'On 1 of 3 facts that at least two articles give, they differ. First meeting: 2019 in B and June 2018 in 2 articles. On the other 2 they agree, among them Second meeting (2019) and Third meeting (30 June 2019).',
    )
  })

  test('name both sides where neither has more', () => {
    expect(said(fact('First meeting', '!2018', '!2019', '', ''))).toBe(
      'On the 1 fact that at least two articles give, they differ. First meeting: 2018 in A and 2019 in B.',
    )
  })

  test('say as loudly that all agree', () => {
    expect(said(fact('First meeting', '2018', '2018', '', ''))).toBe(
      'On the 1 fact that at least two articles give, they agree: First meeting (2018).',
    )
    expect(said(fact('First', '2018', '2018'), fact('Second', '2019', '2019'))).toBe(
      'On all 2 facts that at least two articles give, they agree, among them First (2018) and Second (2019).',
    )
  })

  test('are not spoken of where none is given twice', () => {
    expect(said()).toBeNull()
  })

  test('lead to their rows', () => {
    const finding = factsFinding([fact('First meeting', '2018', '!2019', '2018', '')], naming)
    expect(finding?.parts.flatMap(({ href }) => href ?? [])).toEqual(['#facts', '#fact-date-first-meeting'])
  })
})
