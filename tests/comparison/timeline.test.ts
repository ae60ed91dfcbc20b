import { describe, expect, it } from 'vitest'
import { tone } from '@/lib/analysis/measures/tone'
import { timelineOf } from '@/lib/comparison/timeline'
import { bootstrapInterval } from '@/lib/statistics/bootstrap'
import { articleOf } from './articles'

const low = [-0.2, -0.1, 0, 0.1, 0.2]
const high = [0.3, 0.4, 0.5, 0.6, 0.7]

const on = (outlet: string | null, date: string | null, scores: readonly number[] = low) =>
  articleOf(`${outlet} ${date}`, scores, { outlet, date })

const singapore = { id: 'singapore', label: 'Singapore summit', date: '2018-06-12' }
const hanoi = { id: 'hanoi', label: 'Hanoi summit', date: '2019-02-27' }
const request = { measure: tone, events: [hanoi, singapore] }

describe('timelineOf', () => {
  const timeline = timelineOf(
    [
      on('Herald', '2018-06-11'),
      on('Herald', '2018-06-17', high),
      on('Courier', '2018-06-18', high),
      on('Courier', '2018-07-02', [0.9]),
      on(null, '2018-06-12'),
      on('Herald', null),
    ],
    request,
  )

  it('goes by weeks from Monday to Sunday, those without articles too', () => {
    expect(timeline?.unit).toBe('week')
    expect(timeline?.periods).toEqual([
      { from: '2018-06-11', to: '2018-06-17' },
      { from: '2018-06-18', to: '2018-06-24' },
      { from: '2018-06-25', to: '2018-07-01' },
      { from: '2018-07-02', to: '2018-07-08' },
    ])
  })

  it('has a point for each outlet and week with articles, each article counting once', () => {
    expect(timeline?.points.map(({ outlet, from, articles }) => [outlet, from, articles.length])).toEqual([
      ['Herald', '2018-06-11', 2],
      [null, '2018-06-11', 1],
      ['Courier', '2018-06-18', 1],
      ['Courier', '2018-07-02', 0],
    ])
    expect(timeline?.points[0]?.value).toBeCloseTo(0.25, 10)
    expect(timeline?.points[0]?.passages).toHaveLength(10)
  })

  it('has a point of all outlets together for each period with articles', () => {
    expect(timeline?.together.map(({ from, articles }) => [from, articles.length])).toEqual([
      ['2018-06-11', 3],
      ['2018-06-18', 1],
      ['2018-07-02', 0],
    ])
    expect(timeline?.together[0]?.value).toBeCloseTo(0.5 / 3, 10)
    expect(timeline?.together[1]?.interval).toEqual(bootstrapInterval(high))
  })

  it('takes the interval of one article from its sentences, and a wider one of two that differ', () => {
    expect(timeline?.points[2]?.interval).toEqual(bootstrapInterval(high))
    const { low: from = 0, high: to = 0 } = timeline?.points[0]?.interval ?? {}
    expect(to - from).toBeGreaterThan(0.5)
  })

  it('tells which articles it cannot place or value', () => {
    expect(timeline?.undated).toEqual(['Herald null'])
    expect(timeline?.points[3]).toMatchObject({
      value: null,
      interval: null,
      unmeasured: ['Courier 2018-07-02'],
      passages: [],
    })
  })

  it('marks the events inside its weeks alone', () => {
    expect(timeline?.events).toEqual([singapore])
  })

  it('marks them in the order of their days, on the last day of a period too', () => {
    const years = timelineOf([on('Herald', '2018-06-30'), on('Herald', '2019-02-01')], request)
    expect(years?.events).toEqual([singapore, hanoi])
  })

  it.each([
    ['2018-01-01', '2018-07-03', 'week', 27],
    ['2018-01-01', '2018-07-04', 'month', 7],
    ['2018-12-31', '2018-12-31', 'week', 1],
    ['2019-12-30', '2020-03-01', 'week', 9],
  ])('from %s to %s goes by %s, in %d periods', (from, to, unit, count) => {
    const timeline = timelineOf([on('Herald', from), on('Herald', to)], request)
    expect(timeline?.unit).toBe(unit)
    expect(timeline?.periods).toHaveLength(count)
    expect(timeline?.points).toHaveLength(from === to ? 1 : 2)
  })

  it('knows how long months are', () => {
    const timeline = timelineOf([on('Herald', '2019-11-15'), on('Herald', '2020-06-15')], request)
    expect(timeline?.periods.map(({ to }) => to)).toContain('2020-02-29')
  })

  it('of articles without dates, or none, is unknown', () => {
    expect(timelineOf([on('Herald', null)], request)).toBeNull()
    expect(timelineOf([], request)).toBeNull()
  })
})
