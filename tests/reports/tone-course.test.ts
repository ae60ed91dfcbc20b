import { describe, expect, test } from 'vitest'
import type { Observation } from '@/lib/analysis/measures/measure'
import { NOTHING_CHOSEN, type Reading } from '@/lib/reports/reading'
import { toneCourse } from '@/lib/reports/tone-course'

/** Sentences of ten characters, one after the other, of a text of a hundred. */
const scored = (...scores: readonly number[]): readonly Observation[] =>
  scores.map((score, i) => ({
    unit: { start: 10 * i, end: 10 * i + 10 },
    score,
    cues: [],
    voice: { kind: 'outlet' },
  }))

const course = (scores: readonly number[], reading: Partial<Reading> = {}) =>
  toneCourse(scored(...scores), {
    length: 100,
    href: '/a',
    reading: { ...NOTHING_CHOSEN, ...reading },
  })

describe('where an article’s tone lies', () => {
  test('is nowhere without a scored sentence', () => {
    expect(course([])).toBeNull()
  })

  test('each sentence stands where it is in the text, on its side of the middle', () => {
    expect(course([0.5, -0.5, 0])?.ticks).toMatchObject([
      { number: 1, start: 0, length: 10, top: 0, height: 50, side: 'high' },
      { number: 2, start: 10, length: 10, top: 50, height: 50, side: 'low' },
      { number: 3, start: 20, top: 46, height: 8, side: 'middle' },
    ])
  })

  test('weak sentences stay low, also where there is no strong one', () => {
    const [tick] = course([0.1])?.ticks ?? []
    expect(tick?.height).toBeCloseTo(8 + 42 * 0.2)
  })

  test('a sentence leads to its receipt, with its marks in the text', () => {
    const [tick] = course([0.5], { marks: ['frame-conflict'] })?.ticks ?? []
    expect(tick).toMatchObject({
      words: 'Sentence 1: clearly favourable, +0.50',
      href: '/a?marks=tone,frame-conflict&sentence=1#sentence-1',
    })
  })
})

describe('where it changes sides', () => {
  test.each([
    ['nowhere', [0.5, 0.2, 0], []],
    ['at the first sentence of the other side', [0.5, -0.2, -0.5], [2]],
    ['neutral sentences between make none', [0.5, 0, 0.5, 0, -0.5], [5]],
    ['back again', [0.5, -0.5, 0.5], [2, 3]],
  ])('%s', (_, scores, turns) => {
    expect(course(scores)?.turns.map(({ number }) => number)).toEqual(turns)
  })

  test('sentences left out count for nothing, and stay on the strip', () => {
    const without = course([0.5, -0.5, 0.5], { leftOut: [2] })
    expect(without?.turns).toEqual([])
    expect(without?.ticks.map(({ isLeftOut }) => isLeftOut)).toEqual([false, true, false])
    expect(without?.summary).toBe(
      'Of 2 scored sentences: 2 favourable, 0 unfavourable and 0 neutral. Read in order, they do not change sides.',
    )
  })

  test('is told in words', () => {
    expect(course([0.5, -0.5])?.summary).toMatch(/Read in order, they change sides once\.$/)
    expect(course([0.5, -0.5, 0.5])?.turns).toMatchObject([
      { number: 2, at: 10, words: 'to unfavourable' },
      { number: 3, at: 20, words: 'to favourable' },
    ])
  })
})
