import { describe, expect, it } from 'vitest'
import { scareQuotes } from '@/lib/analysis/measures/scare-quotes'
import { marksOf, scoresOf } from '@/tests/analysis/measures/wording'

describe('scare quotes', () => {
  it.each([
    ['The “experts” were wrong again.', '“experts”'],
    ['Their "free trade" zone is closed.', '"free trade"'],
    ['The city keeps its ‘special’ friendship with the harbour.', '‘special’'],
    ['A so-called “no-go zone” was set up on Monday.', '“no-go zone”'],
  ])('are found in “%s”', (text, marked) => {
    expect(marksOf(scareQuotes, text)).toEqual([marked])
  })

  it.each([
    ['what a speaker is said to have said', 'Lopez called the plan “brilliant” on Monday at the harbour.'],
    ['what stands in a statement', 'Work began after Lopez said that the “experts” were wrong.'],
    ['what was threatened', 'The county threatened to “totally destroy” it before the bridge opened.'],
    ['what is somebody’s own', 'Lopez’s “golden plan” was dropped.'],
    ['a word as a word', 'The term “bridge” is old.'],
    ['what a word means', 'Nobody knows what “safety” means.'],
    ['a name', 'The ship is known as “the lady”.'],
    ['a title', 'He wrote “Fire and Fury” in a year.'],
    ['a headline in its own words', 'The city was silent: “no deal” was all.'],
    ['four words and more', 'The “big old iron bridge” opened.'],
    ['a number', 'The class of “1987” met.'],
    ['a whole sentence', 'The sign was clear. “Stop!”'],
  ])('are not %s: “%s”', (_, text) => {
    expect(marksOf(scareQuotes, text)).toEqual([])
  })

  it('score a sentence 1 however many it holds', () => {
    expect(scoresOf(scareQuotes, 'The “experts” of the “city” left. They slept.')).toEqual([1, 0])
  })
})
