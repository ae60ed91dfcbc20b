import { describe, expect, it } from 'vitest'
import { placeNames } from '@/lib/lexicons/place-names'

describe('the names of places', () => {
  it('begin with a capital and have no stray marks', () => {
    const stray = [...placeNames].flat().filter((name) => !/^\p{Lu}[\p{L}\p{M}.’ -]+$/u.test(name))
    expect(stray).toEqual([])
  })

  it('are counted under a name that is counted under itself', () => {
    const others = [...placeNames.values()].filter((name) => placeNames.get(name) !== name)
    expect(others).toEqual([])
  })

  it.each([
    ['US', 'United States'],
    ['Pyongyang', 'Pyongyang'],
    ['Kiev', 'Kyiv'],
    ['Guatemala', 'Guatemala'],
    ['Ohio', 'Ohio'],
  ])('have “%s” under “%s”', (written, name) => {
    expect(placeNames.get(written)).toBe(name)
  })
})
