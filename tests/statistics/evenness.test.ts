import { describe, expect, it } from 'vitest'
import { evenness } from '@/lib/statistics/evenness'

describe('evenness', () => {
  it('is that of the R package Rage 1.x for its documented example', () => {
    // evenness_shannon(c(0.8, 0.1, 0.05, 0.03, 0.02)), as published on the package's reference page.
    expect(evenness([80, 10, 5, 3, 2])).toBeCloseTo(0.4610288, 6)
  })

  it.each([
    [[1, 1, 1, 1, 1], 1],
    [[7, 7], 1],
    [[3, 1], 0.811278],
    [[3, 0, 1], 0.811278],
  ])('of %j is %d', (counts, expected) => {
    expect(evenness(counts)).toBeCloseTo(expected, 6)
  })

  it.each([[[]], [[0]], [[5]], [[5, 0]]])('is not known of %j', (counts) => {
    expect(evenness(counts)).toBeNull()
  })
})
