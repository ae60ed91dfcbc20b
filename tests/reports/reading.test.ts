import { describe, expect, test } from 'vitest'
import { leaveOut, putBack, queryOf, readingHref, readingIn, withinArticle } from '@/lib/reports/reading'

const nothing = { sentence: null, leftOut: [] }

describe('what a reader has chosen', () => {
  test.each([
    ['leftOut=3,17&sentence=5', { sentence: 5, leftOut: [3, 17] }],
    ['leftOut=17%2C3', { sentence: null, leftOut: [3, 17] }],
    ['leftOut=17&leftOut=3', { sentence: null, leftOut: [3, 17] }],
    ['leftOut=3,3,03,2.5,-1,0,x,,9999999', { sentence: null, leftOut: [3] }],
    ['sentence=-1', nothing],
    ['leftOut=&sentence=', nothing],
    ['', nothing],
  ])('is read from “%s”', (query, reading) => {
    expect(readingIn(query)).toEqual(reading)
  })

  test('comes back from its own address', () => {
    const reading = { sentence: 5, leftOut: [3, 17] }
    expect(readingHref('/a', reading)).toBe('/a?leftOut=3,17&sentence=5#sentence-5')
    expect(readingIn(queryOf(reading))).toEqual(reading)
    expect(readingHref('/a', nothing)).toBe('/a')
  })

  test('has no sentence that the article has not', () => {
    expect(withinArticle({ sentence: 9, leftOut: [3, 4, 17] }, 4)).toEqual({
      sentence: null,
      leftOut: [3, 4],
    })
  })

  test('changes by one sentence at a time and keeps the order', () => {
    const two = leaveOut({ sentence: 3, leftOut: [17] }, 3)
    expect(two).toEqual({ sentence: 3, leftOut: [3, 17] })
    expect(leaveOut(two, 3)).toEqual(two)
    expect(putBack(two, 17)).toEqual({ sentence: 3, leftOut: [3] })
  })
})
