import { describe, expect, it } from 'vitest'
import { agreeOnAmounts, amountOf, numberOf } from '@/lib/comparison/facts/amounts'

describe('numbers', () => {
  it.each([
    ['three', 3],
    ['Twelve', 12],
    ['28,500', 28500],
    ['2.5 million', 2.5e6],
    ['two hundred', 200],
    ['1,234,567', 1234567],
  ])('are read: %s', (written, number) => {
    expect(numberOf(written)).toBe(number)
  })
})

describe('amounts', () => {
  it.each([
    ['about 28,000 and 28,500', ['28,000', 'about '], ['28,500', ''], true],
    ['30,000 and 28,500', ['30,000', ''], ['28,500', ''], true],
    ['32,000 and 28,500', ['32,000', ''], ['28,500', ''], false],
    ['more than 30 and 45', ['30', 'more than '], ['45', ''], true],
    ['at least 30 and 20', ['30', 'at least '], ['20', ''], false],
    ['nearly 50 and 48', ['50', 'nearly '], ['48', ''], true],
    ['two and three', ['two', ''], ['three', ''], false],
  ] as const)('agree or not: %s', (_, [a, beforeA], [b, beforeB], expected) => {
    expect(agreeOnAmounts(amountOf(a, beforeA, ''), amountOf(b, beforeB, ''))).toBe(expected)
  })
})
