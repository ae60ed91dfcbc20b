import { describe, expect, test } from 'vitest'
import { findingsOf } from '@/lib/reports/findings'
import { article } from './figures'

const target = 'the talks'
const favourable = [0.1, 0.3, 0.5] as const
const unfavourable = [-0.6, -0.4, -0.2] as const
const undecided = [-0.2, 0.1, 0.4] as const

describe('what differs', () => {
  test('articles lean one way only where the interval leaves out zero', () => {
    const [first] = findingsOf(
      [
        article({ outlet: 'Herald', tone: favourable }),
        article({ outlet: 'Courier', tone: unfavourable }),
        article({ outlet: 'Post', tone: undecided }),
        article({ outlet: 'Wire', tone: [0, 0.2, 0.4] }),
      ],
      target,
    )
    expect(first).toBe(
      'Of 4 articles on the talks, 1 is on balance favourable (Herald), 1 is on balance unfavourable (Courier) and 2 cannot be told from neutral (Post and Wire).',
    )
  })

  test('an article with two strong sides is mixed, whatever their balance', () => {
    const leaning = { favourable: 5, unfavourable: 4 }
    const [first] = findingsOf(
      [
        article({ outlet: 'Herald', tone: favourable, leaning }),
        article({ outlet: 'Courier', tone: unfavourable, leaning: { favourable: 0, unfavourable: 9 } }),
        article({ outlet: 'Post', tone: undecided, leaning }),
      ],
      target,
    )
    expect(first).toBe(
      'Of 3 articles on the talks, 1 is on balance unfavourable (Courier) and 2 are mixed, with both sides strong (Herald and Post).',
    )
    expect(findingsOf([article({ tone: favourable, leaning })], target)[0]).toBe(
      'The article on the talks is mixed, with both sides strong.',
    )
  })

  test('the furthest two are named where their intervals do not touch', () => {
    const findings = findingsOf(
      [
        article({ outlet: 'Herald', tone: favourable }),
        article({ outlet: 'Courier', tone: unfavourable }),
        article({ outlet: 'Post', tone: undecided }),
      ],
      target,
    )
    expect(findings).toContain('Courier (−0.40) and Herald (+0.30) differ most clearly in tone.')
  })

  test('own voice and sources differ where their intervals do not touch', () => {
    const findings = findingsOf(
      [
        article({ outlet: 'Herald', tone: undecided, own: unfavourable, sources: favourable }),
        article({ outlet: 'Courier', tone: undecided, own: undecided, sources: favourable }),
      ],
      target,
    )
    expect(findings).toContain(
      'Own voice and sources differ in 1 of the 2 articles with enough of both (Herald).',
    )
  })
})

describe('what cannot be told', () => {
  test('two narrow intervals can be told apart even where wider ones reach further', () => {
    const findings = findingsOf(
      [
        article({ outlet: 'Wide', tone: [-0.9, -0.5, 0.9] }),
        article({ outlet: 'Low', tone: [-0.2, -0.1, 0] }),
        article({ outlet: 'High', tone: [0.1, 0.2, 0.3] }),
        article({ outlet: 'Broad', tone: [-0.9, 0.5, 0.9] }),
      ],
      target,
    )
    expect(findings).toContain('Low (−0.10) and High (+0.20) differ most clearly in tone.')
  })

  test('overlapping intervals are not called a difference', () => {
    const findings = findingsOf(
      [article({ outlet: 'Herald', tone: favourable }), article({ outlet: 'Post', tone: undecided })],
      target,
    )
    expect(findings).toContain('No two articles can be told apart in tone: all their intervals overlap.')
  })

  test('overlapping voices are said to be so, and articles without both are not counted', () => {
    const findings = findingsOf(
      [
        article({ outlet: 'Herald', tone: undecided, own: undecided, sources: favourable }),
        article({ outlet: 'Post', tone: undecided, own: undecided }),
      ],
      target,
    )
    expect(findings).toContain(
      'Own voice and sources cannot be told apart in the 1 article with enough of both.',
    )
  })

  test('an article that says too little is said to', () => {
    expect(findingsOf([article({ title: 'Weather', tone: null })], target)).toEqual([
      '1 article (“Weather”) says too little about the talks to be measured.',
    ])
  })

  test('one article is not compared with itself', () => {
    expect(findingsOf([article({ outlet: 'Herald', tone: favourable })], target)).toEqual([
      'The article on the talks is on balance favourable.',
    ])
  })

  test('no articles, no findings', () => {
    expect(findingsOf([], target)).toEqual([])
  })
})

describe('names', () => {
  test('two articles of one outlet are told apart by their titles', () => {
    const [first] = findingsOf(
      [
        article({ outlet: 'Herald', title: 'Up', tone: favourable }),
        article({ outlet: 'Herald', title: 'Down', tone: unfavourable }),
      ],
      target,
    )
    expect(first).toContain('favourable (Herald, “Up”)')
    expect(first).toContain('unfavourable (Herald, “Down”)')
  })

  test('are left out where they would be many', () => {
    const many = ['A', 'B', 'C', 'D'].map((outlet) => article({ outlet, tone: undecided }))
    expect(findingsOf(many, target)[0]).toBe('Of 4 articles on the talks, 4 cannot be told from neutral.')
  })
})
