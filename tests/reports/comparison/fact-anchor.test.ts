import { expect, test } from 'vitest'
import { factAnchor } from '@/lib/reports/comparison/fact-anchor'

test.each([
  ['date:singapore', 'fact-date-singapore'],
  ['in:united states:troops:south korea', 'fact-in-united-states-troops-south-korea'],
  ['age:Kim Jong-un', 'fact-age-Kim-Jong-un'],
  ['place:2-meeting', 'fact-place-2-meeting'],
  ['agreement:accord of évian', 'fact-agreement-accord-of-évian'],
])('the fact %s stands at %s', (id, anchor) => {
  expect(factAnchor({ id })).toBe(anchor)
})
