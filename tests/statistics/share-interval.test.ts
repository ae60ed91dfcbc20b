import { describe, expect, it } from 'vitest'
import { shareInterval } from '@/lib/statistics/share-interval'

describe('shareInterval', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f (Newcombe 1998, table I, method 3)', (hits, n, low, high) => {
    expect(shareInterval(hits, n)?.low).toBeCloseTo(low, 4)
    expect(shareInterval(hits, n)?.high).toBeCloseTo(high, 4)
  })

  it('of all is as wide as of none', () => {
    expect(shareInterval(20, 20)?.high).toBe(1)
    expect(shareInterval(20, 20)?.low).toBeCloseTo(1 - 0.1611, 4)
  })

  it('of nothing is unknown', () => {
    expect(shareInterval(0, 0)).toBeNull()
  })
})
