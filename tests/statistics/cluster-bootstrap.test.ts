import { describe, expect, it } from 'vitest'
import { mean } from '@/lib/statistics/bootstrap'
import { clusterInterval } from '@/lib/statistics/cluster-bootstrap'

const items = (clusters: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(clusters).flatMap(([cluster, values]) => values.map((value) => ({ cluster, value })))

const meanInterval = (clusters: Readonly<Record<string, readonly number[]>>) =>
  clusterInterval(
    items(clusters),
    ({ cluster }) => cluster,
    (drawn) => mean(drawn.map(({ value }) => value)),
  )

describe('an interval over clusters', () => {
  it('has no width where there is one cluster, however many items it has', () => {
    expect(meanInterval({ a: [0, 1, 0, 1] })).toEqual({ low: 0.5, high: 0.5 })
  })

  it('is as wide as that of two values where two clusters hold many equal ones', () => {
    const interval = meanInterval({ a: [0, 0, 0, 0, 0], b: [1, 1, 1, 1, 1] })
    expect(interval).toEqual({ low: 0, high: 1 })
  })

  it('is the same whenever it is asked for', () => {
    const clusters = { a: [0, 0.2], b: [0.7], c: [0.1, 0.9, 0.4] }
    expect(meanInterval(clusters)).toEqual(meanInterval(clusters))
  })

  it('is unknown without items', () => {
    expect(meanInterval({})).toBeNull()
  })
})
