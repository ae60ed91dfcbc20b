import { describe, expect, it } from 'vitest'
import { contains, indexAt, overlapping, overlaps, startingIn, trimmed } from '@/lib/text/span'

const spans = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 12, end: 20 },
]

describe('spans', () => {
  it('overlap where they share a character', () => {
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true)
    expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 5 })).toBe(false)
  })

  it('contain themselves', () => {
    expect(contains({ start: 0, end: 4 }, { start: 0, end: 4 })).toBe(true)
    expect(contains({ start: 0, end: 4 }, { start: 0, end: 5 })).toBe(false)
  })

  it.each([
    [-1, -1],
    [0, 0],
    [4, 0],
    [5, 1],
    [99, 2],
  ])('are found by offset: the last that starts by %i is number %i', (offset, index) => {
    expect(indexAt(spans, offset)).toBe(index)
  })

  it('are found inside another', () => {
    expect(startingIn(spans, { start: 4, end: 13 })).toEqual(spans.slice(1))
    expect(startingIn(spans, { start: 6, end: 12 })).toEqual([])
    expect(overlapping(spans, { start: 3, end: 6 })).toEqual(spans.slice(0, 2))
    expect(overlapping(spans, { start: 9, end: 12 })).toEqual([])
  })

  it('lose the white space at their ends', () => {
    expect(trimmed(' a b\n', { start: 0, end: 5 })).toEqual({ start: 1, end: 4 })
    expect(trimmed('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 })
  })
})
