import { expect, it } from 'vitest'
import { seededRandom } from '@/lib/statistics/random'

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

it('repeats itself for a seed and differs for another', () => {
  expect(draw(1, 5)).toEqual(draw(1, 5))
  expect(draw(1, 5)).not.toEqual(draw(2, 5))
})

it('gives the numbers of the published generator (mulberry32, seed 0)', () => {
  expect(draw(0, 2).map((value) => Math.round(value * 2 ** 32))).toEqual([1144304738, 1416247])
})

it('is even over ten bins (chi-squared below 27.9, the 0.1 % point at nine degrees of freedom)', () => {
  const bins = new Array<number>(10).fill(0)
  for (const value of draw(3, 10_000)) bins[Math.floor(value * 10)] = (bins[Math.floor(value * 10)] ?? 0) + 1
  expect(bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9)
})
