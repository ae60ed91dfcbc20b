import { describe, expect, it } from 'vitest'
import { questions } from '@/lib/analysis/measures/questions'
import { marksOf, scoresOf } from '@/tests/analysis/measures/wording'

describe('questions', () => {
  it.each(['Who would pay for it?', 'A bridge to nowhere?!', 'So what now (and who?)'])(
    'finds one in “%s”',
    (text) => {
      expect(marksOf(questions, text)).toEqual(['?'])
      expect(scoresOf(questions, text)).toEqual([1])
    },
  )

  it.each([
    'They asked who would pay for it.',
    'The film “Who Pays?” opened on Monday.',
    'It opened on Monday!',
  ])('ignores “%s”', (text) => {
    expect(marksOf(questions, text)).toEqual([])
  })

  it('leaves the questions of others to them', () => {
    expect(scoresOf(questions, '“Who would pay for it?” Lopez asked.')).toEqual([])
  })
})
