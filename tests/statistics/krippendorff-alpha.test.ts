import { describe, expect, it } from 'vitest'
import { krippendorffAlpha } from '@/lib/statistics/krippendorff-alpha'

const _ = null

// The worked example of Krippendorff (2011): four observers, twelve units, with gaps. Units are rows here.
const published = [
  [1, 1, _, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [_, 5, 5, 5],
  [_, _, 1, 1],
  [_, _, 3, _],
]

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('gives the published %s value', (level, expected) => {
    expect(krippendorffAlpha(published, level)).toBeCloseTo(expected, 3)
  })

  it('gives the published value for two observers and ten units of binary data', () => {
    const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    const units = a.map((value, index) => [value, b[index] ?? null])
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.095, 3)
  })

  it('is 1 where coders always agree', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        'nominal',
      ),
    ).toBe(1)
  })

  it('is unknown without two codings of a unit, or without two values', () => {
    expect(krippendorffAlpha([], 'nominal')).toBeNull()
    expect(krippendorffAlpha([[1, null], [2]], 'interval')).toBeNull()
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'ordinal',
      ),
    ).toBeNull()
  })
})
