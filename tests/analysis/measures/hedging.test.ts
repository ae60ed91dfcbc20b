import { describe, expect, it } from 'vitest'
import { certainty } from '@/lib/analysis/measures/certainty'
import { hedging } from '@/lib/analysis/measures/hedging'
import { marksOf, scoresOf } from '@/tests/analysis/measures/wording'

describe('hedging', () => {
  it.each([
    ['The talks could fail.', 'could'],
    ['He appeared to be tired.', 'appeared to'],
    ['It remains to be seen whether they meet.', 'remains to be seen'],
    ['The vote is expected to pass.', 'is expected to'],
    ['This suggests that the plan works.', 'suggests that'],
    ['It is far from certain that they meet.', 'far from certain'],
    ['It’s unclear what happened.', 'unclear'],
  ])('finds it in “%s”', (text, phrase) => {
    expect(marksOf(hedging, text)).toEqual([phrase])
  })

  it.each([
    'The vote is on 5 May.',
    'May was cold.',
    'Theresa May resigned.',
    'The country showed its military might.',
    'They left as quickly as possible.',
    'She appeared on television.',
    'That kind of bridge is rare.',
  ])('ignores “%s”', (text) => {
    expect(marksOf(hedging, text)).toEqual([])
  })

  it('leaves the doubts of others to them', () => {
    expect(scoresOf(hedging, 'Engineers said the bridge might fall.')).toEqual([])
    expect(marksOf(hedging, 'The city closed it after Lopez said that it might fall.')).toEqual([])
    expect(marksOf(hedging, 'The city called it a “possible” danger on Monday.')).toEqual([])
  })

  it('scores a sentence 1 however often it hedges, with receipts that add up', () => {
    const text = 'Perhaps it may possibly rain. It rains.'
    expect(marksOf(hedging, text)).toEqual(['Perhaps', 'may', 'possibly'])
    expect(scoresOf(hedging, text)).toEqual([1, 0])
  })
})

describe('certainty', () => {
  it.each([
    ['The plan is bound to fail.', 'bound to'],
    ['There was no question that it failed.', 'no question that'],
    ['It was, in fact, a bridge.', 'in fact'],
    ['The result proves that it works.', 'proves that'],
    ['They almost certainly left.', 'almost certainly'],
  ])('finds it in “%s”', (text, phrase) => {
    expect(marksOf(certainty, text)).toEqual([phrase])
  })

  it.each([
    'It is not clear who left.',
    'They did not really meet.',
    'The rules are clearly defined.',
    'The sky was clear.',
    'She never left.',
  ])('ignores “%s”', (text) => {
    expect(marksOf(certainty, text)).toEqual([])
  })

  it('takes a phrase that holds both for what the whole says', () => {
    expect(marksOf(hedging, 'It is far from clear.')).toEqual(['far from clear'])
    expect(marksOf(certainty, 'It is far from clear.')).toEqual([])
  })
})
