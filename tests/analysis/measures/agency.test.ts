import { describe, expect, it } from 'vitest'
import { agency } from '@/lib/analysis/measures/agency'
import { marksOf, scoresOf } from '@/tests/analysis/measures/wording'

describe('unnamed actors', () => {
  it.each([
    ['The workers were fired.', 'were fired'],
    ['The harbour wasn’t built in a day.', 'wasn’t built'],
    ['The road will soon be closed.', 'be closed'],
    ['The ships are being slowly withdrawn.', 'are being slowly withdrawn'],
    ['The bridge was sold by Monday.', 'was sold'],
    ['The bridge was saved by closing it.', 'was saved'],
    ['She opposed the demolition of the bridge.', 'demolition'],
  ])('are found in “%s”', (text, deed) => {
    expect(marksOf(agency, text)).toEqual([deed])
  })

  it.each([
    ['an active verb', 'The city fired the workers.'],
    ['an agent', 'The workers were fired by the city.'],
    ['an agent of a deed as a noun', 'The demolition of the bridge by the city began.'],
    ['an owner of the deed', 'Their demolition of the bridge began.'],
    ['a progressive', 'The city is closing the road.'],
    ['“set to”', 'The talks are set to begin.'],
  ])('are not found where there is %s: “%s”', (_, text) => {
    expect(marksOf(agency, text)).toEqual([])
    expect(scoresOf(agency, text)).toEqual([0])
  })

  it.each(['The bridge is old.', 'It was a long day.', 'She is interested in bridges.'])(
    'are not asked for where nobody acts: “%s”',
    (text) => {
      expect(scoresOf(agency, text)).toEqual([])
    },
  )

  it('of what others say are theirs', () => {
    expect(scoresOf(agency, 'Engineers said the bridge was closed.')).toEqual([])
  })
})
