import { describe, expect, test } from 'vitest'
import type { Difference, DifferenceVerdict } from '@/lib/comparison/differences'
import type { OutletPairs } from '@/lib/comparison/outlets'
import type { ArticlePairs } from '@/lib/comparison/pairs'
import { type Finding, findingInWords } from '@/lib/reports/findings/finding'
import { namingOf } from '@/lib/reports/findings/measured'
import { pairsFinding } from '@/lib/reports/findings/pairs-finding'
import { held } from '@/tests/reports/held'
import { article } from '../figures'

const outlets = ['A', 'B', 'C', 'D'] as const
const naming = namingOf(
  outlets.map((outlet) => ({ ...article({ outlet, tone: null }), id: outlet })),
  'the talks',
)

const pair = (names: string, verdict: DifferenceVerdict): Difference => ({
  first: names.charAt(0),
  second: names.charAt(1),
  ...{ difference: null, interval: null, p: null, adjusted: null, effect: null, verdict },
})

/** Four articles, each of one sentence and +0.10; pairs that are not named have too few sentences. */
const articles = (differing: readonly string[], close: readonly string[] = []): ArticlePairs => ({
  of: 'articles',
  measure: 'tone',
  minimum: 5,
  articles: outlets.map((id) => ({
    id,
    value: 0.1,
    scores: [0.1],
    passages: [],
    interval: null,
  })),
  pairs: [
    ...differing.map((names) => pair(names, 'differs')),
    ...close.map((names) => pair(names, 'too close to call')),
    pair('XY', 'too few'),
  ],
})

const found = (pairs: ArticlePairs | OutletPairs): Finding | null =>
  pairsFinding({ pairs, section: null }, naming)

const said = (pairs: ArticlePairs | OutletPairs): string | null => {
  const finding = found(pairs)
  return finding && findingInWords(finding)
}

describe('whose tone stands apart', () => {
  test('is said of one that differs from another', () => {
    expect(said(articles(['AB'], ['AC', 'BC']))).toBe(
      held(
        'In tone, A (+0.10, n = 1 sentence) differs from B (+0.10, n = 1 sentence). The other 2 pairs are too close to call.',
      ),
    )
  })

  test('is said of one that differs from several, with how many there are', () => {
    expect(said(articles(['AB', 'AC'], ['AD', 'BC']))).toBe(
      held(
        'In tone, A (+0.10, n = 1 sentence) differs from 2 of 3 others: B (+0.10, n = 1 sentence) and C (+0.10, n = 1 sentence). The other 2 pairs are too close to call.',
      ),
    )
  })

  test('is counted where nobody is in all pairs that differ', () => {
    expect(said(articles(['AB', 'CD', 'AC'], ['AD']))).toBe(
      held(
        'In tone, 3 of 4 pairs of articles differ; A (+0.10, n = 1 sentence) differs from 2 others. The other pair is too close to call.',
      ),
    )
  })

  test('is nobody’s where all are too close to call', () => {
    expect(said(articles([], ['AB', 'AC', 'BC']))).toBe(
      'No two articles can be told apart in tone: all 3 pairs are too close to call.',
    )
    expect(said(articles([], ['AB']))).toBe(
      held('In tone, A (+0.10, n = 1 sentence) and B (+0.10, n = 1 sentence) are too close to call.'),
    )
  })

  test('is not said where no two are compared', () => {
    expect(said(articles([]))).toBeNull()
  })

  test('counts the articles of outlets', () => {
    const values = [0.1, 0.2, 0.3, 0.4].map((value, i) => ({ article: `a${i}`, value }))
    const pairs: OutletPairs = {
      of: 'outlets',
      measure: 'tone',
      minimum: 4,
      outlets: ['A', 'B'].map((outlet) => ({
        outlet,
        value: 0.25,
        interval: null,
        articles: values,
        unmeasured: [],
      })),
      pairs: [pair('AB', 'differs')],
      unnamed: [],
    }
    expect(said(pairs)).toBe(
      held('In tone, A (+0.25, n = 4 articles) differs from B (+0.25, n = 4 articles).'),
    )
  })
})

test('a sole pair that differs leads to its own sentence, several to all pairs', () => {
  const [difference, side] = [pair('AB', 'differs'), { name: 'A', value: 0.25, n: 20 }]
  const told = { difference, sides: [side, side], sentence: '', href: null } as const
  const cell = { id: 'tone-1-2', verdict: 'differs', ...told } as const
  const table = { measure: 'tone', label: 'Tone', rows: [], strips: null, summary: '', differing: [cell] }
  const section = { of: 'articles', tables: [table] } as const
  const hrefs = (pairs: ArticlePairs) =>
    pairsFinding({ pairs, section }, naming)?.parts.flatMap(({ href }) => href ?? [])
  expect(hrefs(articles(['AB'], ['AC']))).toEqual(['#tone-1-2'])
  expect(hrefs(articles(['AB', 'AC']))).toEqual(['#pairs'])
})
