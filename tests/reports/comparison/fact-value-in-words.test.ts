import { expect, it } from 'vitest'
import { factValueInWords } from '@/lib/reports/comparison/fact-value-in-words'

it.each([
  ['2018', 'date', '2018'],
  ['2018-06', 'date', 'June 2018'],
  ['2018-06-12', 'date', '12 June 2018'],
  ['06', 'date', 'June'],
  ['06-12', 'date', '12 June'],
  ['2019-02-27/2019-02-28', 'date', '27 to 28 February 2019'],
  ['02-27/02-28', 'date', '27 to 28 February'],
  ['2018-12-30/2019-01-02', 'date', '30 December 2018 to 2 January 2019'],
  ['1950/1953', 'date', '1950 to 1953'],
  ['about 2018-06', 'date', 'about June 2018'],
  ['more than 1 year before 2018-03-09', 'date', 'more than 1 year before 9 March 2018'],
  ['Singapore', 'place', 'Singapore'],
  ['3', 'quantity', '3'],
  ['28500', 'quantity', '28,500'],
  ['2018', 'quantity', '2018'],
  ['15 years', 'quantity', '15 years'],
] as const)('writes %s (%s) as %s', (value, kind, words) => {
  expect(factValueInWords(value, kind)).toBe(words)
})
