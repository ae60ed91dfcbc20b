import { describe, expect, it } from 'vitest'
import { periodsFrom } from '@/lib/comparison/periods'
import { eventMarks, periodInWords, ticksOf, timeAxisOf } from '@/lib/reports/comparison/time-axis'

function labelsOf(first: string, last: string) {
  const { unit, periods } = periodsFrom(first, last)
  return ticksOf(periods, unit, timeAxisOf(periods)).map(({ label }) => label)
}

describe('ticksOf', () => {
  it.each([
    ['a few weeks', '2018-06-11', '2018-06-27', ['11 Jun', '18 Jun', '25 Jun']],
    ['a quarter', '2018-01-01', '2018-03-31', ['1 Jan', '22 Jan', '12 Feb', '5 Mar', '26 Mar']],
    ['less than two years', '2018-01-01', '2018-08-31', ['Jan 2018', 'Mar 2018', 'May 2018', 'Jul 2018']],
    ['some years', '2019-07-03', '2024-10-25', ['2020', '2021', '2022', '2023', '2024']],
    ['decades', '1999-12-31', '2017-01-01', ['2000', '2003', '2006', '2009', '2012', '2015']],
  ])('%s', (_, first, last, labels) => {
    expect(labelsOf(first, last)).toEqual(labels)
  })
})

describe('timeAxisOf', () => {
  const at = timeAxisOf([
    { from: '2018-06-11', to: '2018-06-17' },
    { from: '2018-06-18', to: '2018-06-24' },
  ])

  it.each([
    ['a period', '2018-06-11', '2018-06-17', 25],
    ['the first day', '2018-06-11', '2018-06-11', 50 / 14],
    ['the last day', '2018-06-24', '2018-06-24', 100 - 50 / 14],
  ])('places the middle of %s', (_, from, to, position) => {
    expect(at({ from, to })).toBeCloseTo(position, 10)
  })
})

describe('eventMarks', () => {
  it('numbers events, and moves numbers that have no room into another line', () => {
    const days: Readonly<Record<string, number>> = { a: 10, b: 12, c: 14, d: 17, e: 30 }
    const events = Object.keys(days).map((date) => ({ id: date, label: date, date: '2018-06-12' }))
    const positions = Object.values(days).values()
    const marks = eventMarks(events, () => positions.next().value ?? 0)
    expect(marks.map(({ number, line }) => [number, line])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 0],
      [5, 0],
    ])
  })
})

describe('periodInWords', () => {
  it.each([
    ['month', '2018-06-01', '2018-06-30', 'June 2018'],
    ['week', '2018-06-11', '2018-06-17', 'the week of 11 June 2018'],
  ] as const)('a %s', (unit, from, to, words) => {
    expect(periodInWords({ from, to }, unit)).toBe(words)
  })
})
