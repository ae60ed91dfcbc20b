import { describe, expect, it } from 'vitest'
import { kendall, ranks, spearman } from '@/lib/statistics/rank-correlation'

describe('ranks', () => {
  it('shares the mean rank between ties', () => {
    expect(ranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1])
  })
})

describe("Spearman's rank correlation", () => {
  // IQ and hours of television of ten people, the example of the English Wikipedia's article: -29/165.
  it('gives the value of a worked example', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 10)
  })

  // R: cor(c(1,2,2,3,4), c(2,1,3,3,5), method = "spearman") is 0.7631579 (ranks 1,2.5,2.5,4,5; 2,1,3.5,3.5,5).
  it('agrees with R where values are tied', () => {
    expect(spearman([1, 2, 2, 3, 4], [2, 1, 3, 3, 5])).toBeCloseTo(0.7631579, 6)
  })

  it('is unknown for one pair, none, or a constant side', () => {
    expect(spearman([1], [2])).toBeNull()
    expect(spearman([], [])).toBeNull()
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull()
  })

  it('refuses lists of different lengths', () => {
    expect(() => spearman([1, 2], [1])).toThrow(RangeError)
  })
})

describe("Kendall's rank correlation", () => {
  // scipy 1.17.1: kendalltau of these lists is -0.4714045207910316, and -0.1111111111111111.
  it.each([
    ['where values are tied', [12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.4714045207910316],
    [
      'where none is',
      [106, 100, 86, 101, 99, 103, 97, 113, 112, 110],
      [7, 27, 2, 50, 28, 29, 20, 12, 6, 17],
      -1 / 9,
    ],
  ])('agrees with scipy %s', (_, x, y, tau) => {
    expect(kendall(x, y)).toBeCloseTo(tau, 10)
  })

  it('is unknown for one pair, none, or a constant side, and refuses unequal lists', () => {
    expect(kendall([1], [2])).toBeNull()
    expect(kendall([], [])).toBeNull()
    expect(kendall([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(() => kendall([1, 2], [1])).toThrow(RangeError)
  })
})
