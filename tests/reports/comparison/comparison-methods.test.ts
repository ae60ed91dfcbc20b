import { describe, expect, test } from 'vitest'
import { comparisonSections } from '@/lib/reports/comparison/comparison-report'
import { comparisonMethodology } from '@/lib/reports/comparison/methods/comparison-methods'

describe('the methods of a comparison', () => {
  const parts = comparisonMethodology()

  test.each(Object.values(comparisonSections))('explain the section $heading', ({ id }) => {
    expect(parts.map((part) => part.id)).toContain(id)
  })

  test('stand at one address each', () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
  })

  test('say what is known of their validity, and their limits', () => {
    for (const { steps, validity, limits } of parts) {
      expect(steps.length).toBeGreaterThan(0)
      expect(validity).not.toBe('')
      expect(limits.length).toBeGreaterThan(0)
    }
  })
})
