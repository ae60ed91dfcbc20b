import { describe, expect, test } from 'vitest'
import { nextPoint } from '@/app/_components/charts/next-point'

const point = (name: string, x: number, y: number, size = 10) => ({
  ...{ name, left: x, right: x + size, top: y, bottom: y + size },
})

/** Two lanes whose points do not stand below each other, and a third with a large one. */
const points = [
  point('a1', 0, 0),
  point('a2', 50, 2),
  point('b1', 20, 20),
  point('b2', 60, 20),
  point('c', 200, 40, 30),
]

const from = (name: string, key: string): string | undefined => {
  const start = points.find((each) => each.name === name)
  return start && nextPoint(key, start, points)?.name
}

describe('an arrow key', () => {
  test.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowLeft', 'a1'],
    ['a1', 'ArrowDown', 'b1'],
    ['a2', 'ArrowDown', 'b2'],
    ['b1', 'ArrowUp', 'a1'],
    ['b2', 'ArrowUp', 'a2'],
    ['b1', 'ArrowDown', 'c'],
    ['c', 'ArrowUp', 'b2'],
    ['b1', 'Home', 'a1'],
    ['b1', 'End', 'c'],
  ])('leads from %s by %s to %s', (start, key, next) => {
    expect(from(start, key)).toBe(next)
  })

  test.each([
    ['a2', 'ArrowRight'],
    ['a1', 'ArrowLeft'],
    ['a1', 'ArrowUp'],
    ['c', 'ArrowDown'],
    ['a1', 'Enter'],
  ])('leads from %s by %s nowhere', (start, key) => {
    expect(from(start, key)).toBeUndefined()
  })
})

test('every point of a table of links is reached', () => {
  const table = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => point(`${row}${column}`, 40 * column, 30 * row)),
  )
  const keys = [
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
  ]
  const visited = [point('00', 0, 0)]
  for (const key of keys)
    visited.push(nextPoint(key, visited.at(-1) ?? point('nowhere', 0, 0), table) ?? point('nowhere', 0, 0))
  expect(visited.map(({ name }) => name)).toEqual(['00', '01', '02', '12', '11', '10', '20', '21', '22'])
})
