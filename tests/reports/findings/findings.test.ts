import { describe, expect, test } from 'vitest'
import { findingInWords } from '@/lib/reports/findings/finding'
import { findingsOf } from '@/lib/reports/findings/findings'
import type { Measured } from '@/lib/reports/findings/measured'
import { held } from '@/tests/reports/held'
import { article } from '../figures'

const target = 'the talks'

/** What is said while the comparison is still worked out. */
const wordsOf = (articles: readonly Measured[]): readonly string[] =>
  findingsOf({ articles, target, comparison: null, pairs: null }).map(findingInWords)

const favourable = [0.1, 0.3, 0.5] as const
const unfavourable = [-0.6, -0.4, -0.2] as const
const undecided = [-0.2, 0.1, 0.4] as const

describe('what differs', () => {
  test('articles lean one way only where the interval leaves out zero', () => {
    const [first] = wordsOf([
      article({ outlet: 'Herald', tone: favourable }),
      article({ outlet: 'Courier', tone: unfavourable }),
      article({ outlet: 'Post', tone: undecided }),
      article({ outlet: 'Wire', tone: [0, 0.2, 0.4] }),
    ])
    expect(first).toBe(
      'Of 4 articles on the talks, 1 is on balance favourable (Herald), 1 is on balance unfavourable (Courier) and 2 cannot be told from neutral (Post and Wire).',
    )
  })

  test('an article with two strong sides is mixed, whatever their balance', () => {
    const leaning = { favourable: 5, unfavourable: 4 }
    const [first] = wordsOf([
      article({ outlet: 'Herald', tone: favourable, leaning }),
      article({ outlet: 'Courier', tone: unfavourable, leaning: { favourable: 0, unfavourable: 9 } }),
      article({ outlet: 'Post', tone: undecided, leaning }),
    ])
    expect(first).toBe(
      'Of 3 articles on the talks, 1 is on balance unfavourable (Courier) and 2 are mixed, with both sides strong (Herald and Post).',
    )
    expect(wordsOf([article({ tone: favourable, leaning })])[0]).toBe(
      held('The article on the talks is mixed, with both sides strong: +0.30, n = 12 sentences.'),
    )
  })

  test('own voice and sources differ where their intervals do not touch', () => {
    const findings = wordsOf([
      article({ outlet: 'Herald', tone: undecided, own: unfavourable, sources: favourable }),
      article({ outlet: 'Courier', tone: undecided, own: undecided, sources: favourable }),
    ])
    expect(findings).toContain(
      held(
        'Own voice and sources differ in tone in Herald (own voice −0.40, n = 12; sources +0.30, n = 12). In the other article with enough of both, they cannot be told apart.',
      ),
    )
  })
})

describe('what cannot be told', () => {
  test('overlapping voices are said to be so, and articles without both are not counted', () => {
    const findings = wordsOf([
      article({ outlet: 'Herald', tone: undecided, own: undecided, sources: favourable }),
      article({ outlet: 'Post', tone: undecided, own: undecided }),
    ])
    expect(findings).toContain(
      'Own voice and sources cannot be told apart in the 1 article with enough of both.',
    )
  })

  test('an article that says too little is said to', () => {
    expect(wordsOf([article({ title: 'Weather', tone: null })])).toEqual([
      held('The article on the talks says too little to be measured: n = 2 sentences.'),
    ])
  })

  test('one article is not compared with itself', () => {
    expect(wordsOf([article({ outlet: 'Herald', tone: favourable })])).toEqual([
      held('The article on the talks is on balance favourable: +0.30, n = 12 sentences.'),
    ])
  })

  test('no articles, no findings', () => {
    expect(wordsOf([])).toEqual([])
  })
})

describe('names', () => {
  test('two articles of one outlet are told apart by their titles', () => {
    const [first] = wordsOf([
      article({ outlet: 'Herald', title: 'Up', tone: favourable }),
      article({ outlet: 'Herald', title: 'Down', tone: unfavourable }),
    ])
    expect(first).toContain('favourable (Herald, “Up”)')
    expect(first).toContain('unfavourable (Herald, “Down”)')
  })

  test('are left out where they would be many', () => {
    const many = ['A', 'B', 'C', 'D'].map((outlet) => article({ outlet, tone: undecided }))
    expect(wordsOf(many)[0]).toBe('Of 4 articles on the talks, 4 cannot be told from neutral.')
  })

  test('of long titles are cut after a whole word', () => {
    const title = 'The relationship between former U.S. President Trump and others'
    const [first] = wordsOf([article({ title, tone: favourable }), article({ title: 'B', tone: undecided })])
    expect(first).toContain('(“The relationship between former U.S…”)')
  })
})
