import { expect, it } from 'vitest'
import { groupedBy } from '@/lib/text/grouped-by'

it.each([
  [[], []],
  [
    [3, 1, 4, 1, 5],
    [
      [1, [3, 1, 1, 5]],
      [0, [4]],
    ],
  ],
])('groups %j by being odd', (numbers, groups) => {
  expect([...groupedBy(numbers, (number) => number % 2)]).toEqual(groups)
})
