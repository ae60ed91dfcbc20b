import { describe, expect, test } from 'vitest'
import {
  leaveOut,
  passageHref,
  putBack,
  queryOf,
  readingHref,
  readingIn,
  switched,
  withinArticle,
} from '@/lib/reports/reading'

const nothing = { marks: ['tone'], of: 'tone', sentence: null, leftOut: [], passage: null }

describe('what a reader has chosen', () => {
  test.each([
    ['leftOut=3,17&sentence=5', { ...nothing, sentence: 5, leftOut: [3, 17] }],
    ['leftOut=17%2C3', { ...nothing, sentence: null, leftOut: [3, 17] }],
    ['leftOut=17&leftOut=3', { ...nothing, sentence: null, leftOut: [3, 17] }],
    ['leftOut=3,3,03,2.5,-1,0,x,,9999999', { ...nothing, sentence: null, leftOut: [3] }],
    ['sentence=-1', nothing],
    ['leftOut=&sentence=', nothing],
    ['', nothing],
    ['marks=frame-conflict,tone', { ...nothing, marks: ['tone', 'frame-conflict'] }],
    ['marks=', { ...nothing, marks: [] }],
    ['marks=bias,loaded-language', { ...nothing, marks: ['loaded-language'] }],
    ['of=frame-conflict&sentence=2', { ...nothing, of: 'frame-conflict', sentence: 2 }],
    ['of=bias&sentence=2', { ...nothing, sentence: 2 }],
    ['passage=12-40', { ...nothing, passage: { start: 12, end: 40 } }],
    ['passage=40-12', nothing],
    ['passage=-1-12', nothing],
  ])('is read from “%s”', (query, reading) => {
    expect(readingIn(query)).toEqual(reading)
  })

  test('comes back from its own address', () => {
    const reading = { ...nothing, sentence: 5, leftOut: [3, 17] }
    expect(readingHref('/a', reading)).toBe('/a?leftOut=3,17&sentence=5#sentence-5')
    expect(readingIn(queryOf(reading))).toEqual(reading)
    expect(readingHref('/a', nothing)).toBe('/a')
  })

  test('points at a stretch of the text', () => {
    expect(passageHref('/a', { start: 12, end: 40 })).toBe('/a?passage=12-40#passage')
  })

  test('has no sentence that the article has not', () => {
    expect(withinArticle({ ...nothing, sentence: 9, leftOut: [3, 4, 17] }, () => 4)).toEqual({
      ...nothing,
      leftOut: [3, 4],
    })
  })

  test('changes by one sentence at a time and keeps the order', () => {
    const two = leaveOut({ ...nothing, sentence: 3, leftOut: [17] }, 3)
    expect(two).toEqual({ ...nothing, sentence: 3, leftOut: [3, 17] })
    expect(leaveOut(two, 3)).toEqual(two)
    expect(putBack(two, 17)).toEqual({ ...nothing, sentence: 3, leftOut: [3] })
  })

  test('switches the marks of one measure at a time', () => {
    const two = switched(nothing, 'frame-conflict')
    expect(queryOf(two)).toBe('?marks=tone,frame-conflict')
    expect(queryOf(switched(two, 'tone'))).toBe('?marks=frame-conflict')
    expect(switched(two, 'frame-conflict')).toEqual(nothing)
    expect(queryOf(switched(nothing, 'tone'))).toBe('?marks=')
  })

  test('leads to the receipt of any measure', () => {
    const chosen = { ...nothing, of: 'frame-conflict', sentence: 2 }
    expect(readingHref('/a', chosen)).toBe('/a?of=frame-conflict&sentence=2#frame-conflict-2')
    expect(readingIn(queryOf(chosen))).toEqual(chosen)
  })
})
