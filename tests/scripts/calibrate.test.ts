import { describe, expect, it } from 'vitest'
import { softmax } from '@/lib/analysis/features/tone/receipt'
import { seededRandom } from '@/lib/statistics/random'
import { type Judged, sharpnessOf } from '@/scripts/train/calibrate'

/** Sentences whose classes are drawn from the probabilities that their logits have at a sharpness. */
function drawn(count: number, sharpness: number, weight = 1): readonly Judged[] {
  const random = seededRandom(7)
  return Array.from({ length: count }, () => {
    const logits = [random() * 4 - 2, random() * 4 - 2, random() * 4 - 2]
    const [low = 0, middle = 0] = softmax(logits.map((x) => x * sharpness))
    const at = random()
    const label = at < low ? 0 : at < low + middle ? 1 : 2
    return { logits, label, weight }
  })
}

describe('sharpnessOf', () => {
  it.each([0.7, 1, 1.5])('finds the sharpness %f at which classes were drawn', (sharpness) => {
    expect(Math.abs(sharpnessOf(drawn(1500, sharpness)) - sharpness)).toBeLessThan(0.1)
  })

  it('goes by weight, not by number', () => {
    const many = drawn(600, 0.7, 1)
    const few = drawn(300, 1.5, 1000)
    expect(sharpnessOf([...many, ...few])).toBeCloseTo(sharpnessOf(few), 1)
  })

  it('stays within its range where every class is certain', () => {
    expect(sharpnessOf([{ logits: [0, 0, 3], label: 2, weight: 1 }])).toBe(2)
    expect(sharpnessOf([{ logits: [0, 0, 3], label: 0, weight: 1 }])).toBe(0.4)
  })
})
