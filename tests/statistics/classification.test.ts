import { describe, expect, it } from 'vitest'
import { accuracy, f1, macroF1 } from '@/lib/statistics/classification'

const pairs = (actual: string, predicted: string) =>
  [...actual].map((label, index) => ({ actual: label, predicted: predicted[index] ?? '' }))

describe('classification figures', () => {
  // scikit-learn 1.3, f1_score([0,1,2,0,1,2], [0,2,1,0,0,1], average=None) is [0.8, 0, 0], 'macro' 0.2667.
  const documented = pairs('012012', '021001')

  it('agrees with the example in the documentation of scikit-learn', () => {
    expect(['0', '1', '2'].map((label) => f1(documented, label))).toEqual([0.8, 0, 0])
    expect(macroF1(documented, ['0', '1', '2'])).toBeCloseTo(0.2667, 4)
    expect(accuracy(documented)).toBeCloseTo(1 / 3, 10)
  })

  it('leaves a class that never occurs out of the mean', () => {
    expect(f1(pairs('aab', 'aab'), 'c')).toBeNull()
    expect(macroF1(pairs('aab', 'aab'), ['a', 'b', 'c'])).toBe(1)
  })

  it('is unknown without items', () => {
    expect(macroF1([], ['a'])).toBeNull()
    expect(accuracy([])).toBeNull()
  })
})
