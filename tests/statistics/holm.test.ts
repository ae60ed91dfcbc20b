import { describe, expect, it } from 'vitest'
import { holm } from '@/lib/statistics/holm'

describe('holm', () => {
  // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02.
  it('agrees with R', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005])
    ;[0.03, 0.06, 0.06, 0.02].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 10)
    })
  })

  it('treats ties alike and stays within 1', () => {
    expect(holm([0.02, 0.02, 0.9])).toEqual([0.06, 0.06, 0.9])
    expect(holm([0.6, 0.7])).toEqual([1, 1])
  })

  it('leaves one as it is, and none', () => {
    expect(holm([0.04])).toEqual([0.04])
    expect(holm([])).toEqual([])
  })
})
