import { describe, expect, it } from 'vitest'
import { superlatives } from '@/lib/analysis/measures/superlatives'
import { marksOf, scoresOf } from '@/tests/analysis/measures/wording'

describe('superlatives', () => {
  it.each([
    ['It was the biggest deal of all.', 'biggest'],
    ['He is one of the most powerful men.', 'one of the most'],
    ['It is the world’s most repressive state.', 'most'],
    ['They chose the least costly plan.', 'the least'],
    ['Worst of all, it rained.', 'Worst'],
  ])('finds one in “%s”', (text, phrase) => {
    expect(marksOf(superlatives, text)).toEqual([phrase])
  })

  it.each([
    'Most people left.',
    'At least 12 people left.',
    'The latest test was a protest.',
    'The most recent test was in May.',
    'She works for Best Buy.',
    'For the most part it held.',
    'It is most likely a mistake.',
  ])('ignores “%s”', (text) => {
    expect(marksOf(superlatives, text)).toEqual([])
  })

  it('leaves the praise of others to them', () => {
    expect(scoresOf(superlatives, 'Engineers said it was the best bridge.')).toEqual([])
  })
})
