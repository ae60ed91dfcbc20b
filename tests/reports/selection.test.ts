import { describe, expect, test } from 'vitest'
import {
  EVERYTHING,
  hasWords,
  inOrder,
  isSelected,
  pageOf,
  selectionIn,
  selectionQuery,
} from '@/lib/reports/selection'
import { article as measured } from './figures'

const label = (leaning: string) => ({ leaning, ratedBy: 'Media Survey, as of 2020' })

describe('which articles a reader looks at', () => {
  test.each([
    ['', EVERYTHING],
    ['leaning=left&leaning=', { ...EVERYTHING, leanings: ['left'] }],
    ['outlet=Herald&outlet=The+Post', { ...EVERYTHING, outlets: ['Herald', 'The Post'] }],
    ['from=2018-06-01&until=2018-06-30', { ...EVERYTHING, from: '2018-06-01', until: '2018-06-30' }],
    ['words=+letters+of+love+', { ...EVERYTHING, words: 'letters of love' }],
    ['order=tone&page=2', { ...EVERYTHING, order: 'tone', page: 2 }],
    ['order=truth&page=0&from=June&outlet=', EVERYTHING],
  ])('is read from “%s”', (query, selection) => {
    expect(selectionIn(query)).toEqual(selection)
  })

  test('comes back from its own address', () => {
    const selection = selectionIn(
      'outlet=A%26B&leaning=centre-left&from=2018-06-01&words=love+letters&order=date&page=3',
    )
    expect(selectionIn(selectionQuery(selection))).toEqual(selection)
    expect(selectionQuery(EVERYTHING)).toBe('')
  })

  test.each([
    ['an outlet among those named', { outlets: ['Herald'] }, { outlet: 'Herald' }, true],
    ['another outlet', { outlets: ['Herald'] }, { outlet: 'Post' }, false],
    ['an outlet that is not given', { outlets: ['Herald'] }, { outlet: null }, false],
    ['a leaning among those named', { leanings: ['left'] }, { leaningLabel: label('left') }, true],
    ['another leaning', { leanings: ['left'] }, { leaningLabel: label('right') }, false],
    ['no label', { leanings: ['left'] }, { leaningLabel: null }, false],
    [
      'the leaning of another outlet',
      { leanings: ['left'], outlets: ['Post'] },
      { outlet: 'Herald', leaningLabel: label('left') },
      false,
    ],
    ['the first day', { from: '2018-06-12' }, { date: '2018-06-12' }, true],
    ['the last day', { until: '2018-06-12' }, { date: '2018-06-12' }, true],
    ['a day too late', { until: '2018-06-12' }, { date: '2018-06-13' }, false],
    ['no day where days are asked for', { from: '2018-06-12' }, {}, false],
    ['no day otherwise', {}, {}, true],
  ])('is judged by outlet, leaning and day: %s', (_, selection, head, expected) => {
    const nothing = { outlet: null, leaningLabel: null, date: null }
    expect(isSelected({ ...EVERYTHING, ...selection })({ ...nothing, ...head })).toBe(expected)
  })

  test.each([
    ['Sanctions on Pyongyang', 'pyongyang SANCTIONS', true],
    ['Un accord à Hanoï', 'hanoi', true],
    ['Sanctions on Pyongyang', 'sanctions Seoul', false],
    ['Anything', '', true],
  ])('“%s” with the words “%s”', (text, words, expected) => {
    expect(hasWords(text, words)).toBe(expected)
  })
})

describe('an order', () => {
  const article = (outlet: string | null, date: string | null, tone: number | null) => ({
    ...measured({ outlet, tone: tone === null ? null : [tone, tone, tone] }),
    date,
  })
  const articles = [
    article('Post', null, 0.2),
    article(null, '2018-06-12', null),
    article('Herald', '2018-03-08', -0.1),
  ]
  const outlets = (order: Parameters<typeof inOrder>[1]) =>
    inOrder(articles, order).map(({ outlet }) => outlet)

  test('puts what is unknown last and leaves articles as added', () => {
    expect(outlets('added')).toEqual(['Post', null, 'Herald'])
    expect(outlets('date')).toEqual(['Herald', null, 'Post'])
    expect(outlets('outlet')).toEqual(['Herald', 'Post', null])
    expect(outlets('tone')).toEqual(['Herald', 'Post', null])
  })
})

test('a list comes in pages of fifteen, and a page too far is the last', () => {
  const all = Array.from({ length: 120 }, (_, index) => index)
  expect(pageOf(all, 1)).toEqual(all.slice(0, 15))
  expect(pageOf(all, 8)).toEqual(all.slice(105))
  expect(pageOf(all, 9)).toEqual(all.slice(105))
  expect(pageOf([], 1)).toEqual([])
})
