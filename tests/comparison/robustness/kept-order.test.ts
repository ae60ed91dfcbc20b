import { describe, expect, it } from 'vitest'
import { keptOrder } from '@/lib/comparison/robustness/kept-order'

const order = [
  { higher: 'a', lower: 'b' },
  { higher: 'a', lower: 'c' },
  { higher: 'b', lower: 'c' },
]
const main = new Map([
  ['a', 0.6],
  ['b', 0.3],
  ['c', -0.4],
  ['d', -0.5],
])
const other = (values: Readonly<Record<string, number>>) =>
  keptOrder(order, main, new Map(Object.entries(values)))

describe('keptOrder', () => {
  it.each([
    ['the same order', { a: 0.2, b: 0.1, c: 0, d: -0.1 }, 'holds', 0],
    ['a tie', { a: 0.2, b: 0.2, c: 0, d: -0.1 }, 'holds', 0],
    ['another order of two that do not differ', { a: 0.2, b: 0.1, c: 0, d: 0.1 }, 'holds', 0],
    ['one pair the other way round, by however little', { a: 0.2, b: 0.201, c: 0, d: 0 }, 'reversed', 1],
    ['all pairs the other way round', { a: 0, b: 0.1, c: 0.2, d: 0.3 }, 'reversed', 3],
    ['two of three pairs without a value', { a: 0.2, b: 0.1 }, 'unknown', 0],
    ['two of three pairs without a value, the third reversed', { a: 0.1, b: 0.2 }, 'reversed', 1],
    ['no values', {}, 'unknown', 0],
  ])('%s', (_, values, verdict, reversed) => {
    const kept = other(values)
    expect(kept.verdict).toBe(verdict)
    expect(kept.reversed).toHaveLength(reversed)
  })

  it('agrees in order over all that both measure', () => {
    expect(other({ a: 1, b: 2, d: 0 })).toMatchObject({ n: 3, spearman: 0.5, unmeasured: order.slice(1) })
    expect(other({ a: 1, b: 2, d: 0 }).kendall).toBeCloseTo(1 / 3, 10)
  })

  it('of no pairs that differ is unknown', () => {
    expect(keptOrder([], main, main)).toMatchObject({ verdict: 'unknown', spearman: 1, n: 4 })
  })
})
