import { describe, expect, it } from 'vitest'
import { logOddsOf } from '@/lib/statistics/log-odds'

const sizes = { here: 200, elsewhere: 300, background: 500 }

describe('the log-odds ratio with an informative prior', () => {
  // Computed with NumPy 2.4 from equations 16 and 22 of Monroe, Colaresi & Quinn (2008), written out anew there.
  it.each([
    [{ here: 12, elsewhere: 3, background: 15 }, sizes, 50, 1.4776567239, 2.7146287415],
    [{ here: 3, elsewhere: 12, background: 15 }, sizes, 50, -0.7833110868, -1.4390343544],
    [{ here: 5, elsewhere: 0, background: 5 }, sizes, 50, 2.7551835256, 1.8652680645],
    [{ here: 90, elsewhere: 60, background: 150 }, sizes, 500, 0.38242744, 4.0472316035],
    [
      { here: 1, elsewhere: 0, background: 4 },
      { here: 40, elsewhere: 900, background: 940 },
      20,
      5.293718509,
      1.4871187665,
    ],
  ])('gives the values of independent software for %j', (counts, corpus, prior, logOdds, z) => {
    const odds = logOddsOf(counts, corpus, prior)
    expect(odds?.logOdds).toBeCloseTo(logOdds, 9)
    expect(odds?.z).toBeCloseTo(z, 9)
  })

  it('is 0 for a word as frequent here as elsewhere', () => {
    expect(logOddsOf({ here: 4, elsewhere: 6, background: 10 }, sizes, 50)).toEqual({ logOdds: 0, z: 0 })
  })

  it('draws what is rare toward 0 the more, the larger the prior', () => {
    const rare = { here: 2, elsewhere: 0, background: 2 }
    const [small, large] = [10, 1000].map((prior) => logOddsOf(rare, sizes, prior)?.logOdds ?? Number.NaN)
    expect(large).toBeLessThan(small ?? 0)
    expect(large).toBeGreaterThan(0)
  })

  it('is unknown for a word that the background lacks, and where there is no background or no other word', () => {
    expect(logOddsOf({ here: 1, elsewhere: 0, background: 0 }, sizes, 50)).toBeNull()
    const none = { here: 0, elsewhere: 0, background: 0 }
    expect(logOddsOf(none, none, 50)).toBeNull()
    expect(logOddsOf(sizes, sizes, 50)).toBeNull()
  })
})
