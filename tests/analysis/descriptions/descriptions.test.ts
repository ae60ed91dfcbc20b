import { describe, expect, it } from 'vitest'
import { type Description, describedText } from '@/lib/analysis/descriptions/description'
import { readingTime, sentenceCount, wordCount } from '@/lib/analysis/descriptions/length'
import { lexicalDiversity, movingTypeTokenRatio } from '@/lib/analysis/descriptions/lexical-diversity'
import { dates, findDates, findNumbers, numbers } from '@/lib/analysis/descriptions/numbers-and-dates'
import { gradeOf, readingEase, readingEaseOf, schoolGrade } from '@/lib/analysis/descriptions/readability'
import { describeText, descriptions } from '@/lib/analysis/descriptions/registry'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { measures } from '@/lib/analysis/measures/registry'
import { bibliography } from '@/lib/lexicons/bibliography'

const valueIn = ({ describe }: Description, text: string) => describe(describedText(text, exampleCodebook))

describe('every description', () => {
  it.each(descriptions)('$id states what it is', (description) => {
    const { id, label, unit, definition, formula, sources, limits, decimals } = description
    expect(id).toMatch(/^[a-z-]+$/)
    for (const words of [label, unit, definition, formula]) expect(words).not.toBe('')
    expect(limits.length).toBeGreaterThan(0)
    for (const source of sources) expect(bibliography[source].title).not.toBe('')
    expect(decimals).toBeLessThanOrEqual(2)
  })

  it('is listed once, and called as no measure is', () => {
    const ids = [...descriptions, ...measures].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('knows nothing of an empty text but its length', () => {
    const described = describeText('', exampleCodebook)
    const values = Object.fromEntries(described.map(({ description, value }) => [description.id, value]))
    expect(values).toEqual({
      words: 0,
      sentences: 0,
      'reading-time': 0,
      'reading-ease': null,
      'school-grade': null,
      'lexical-diversity': null,
      numbers: null,
      dates: null,
      people: null,
      places: null,
    })
  })
})

describe('length', () => {
  const text = 'Kim’s bridge opened. The well-known U.S. engineers didn’t come on June 12.'

  it('counts words and sentences', () => {
    expect(valueIn(wordCount, text)).toBe(13)
    expect(valueIn(sentenceCount, text)).toBe(2)
  })

  it('becomes reading time at 238 words a minute', () => {
    expect(valueIn(readingTime, 'word '.repeat(476))).toBe(2)
  })
})

describe('readability', () => {
  it('is 121.22 at most: one syllable to a sentence', () => {
    expect(readingEaseOf({ words: 1, sentences: 1, syllables: 1 })).toBeCloseTo(121.22, 10)
    expect(gradeOf({ words: 1, sentences: 1, syllables: 1 })).toBeCloseTo(-3.4, 10)
  })

  it('is the published grade of 13 words with 24 syllables in one sentence', () => {
    expect(gradeOf({ words: 13, sentences: 1, syllables: 24 })).toBeCloseTo(11.3, 1)
  })

  it('is worked out from a text of 100 words and more', () => {
    const text = 'The leader walked to the table. '.repeat(20)
    const counts = { words: 120, sentences: 20, syllables: 160 }
    expect(valueIn(readingEase, text)).toBeCloseTo(readingEaseOf(counts), 10)
    expect(valueIn(schoolGrade, text)).toBeCloseTo(gradeOf(counts), 10)
    expect(valueIn(readingEase, 'The leader walked to the table.')).toBeNull()
  })
})

describe('lexical diversity', () => {
  it.each([
    ['a b c d', 2, 1],
    ['a a b', 2, 0.75],
    ['a a a a', 2, 0.5],
    ['a b a c a', 3, (2 / 3 + 1 + 2 / 3) / 3],
    ['a b a', 3, 2 / 3],
  ])('of “%s” in windows of %i is %d', (text, window, ratio) => {
    expect(movingTypeTokenRatio(text.split(' '), window)).toBeCloseTo(ratio, 10)
  })

  it('is unknown below one window', () => {
    expect(movingTypeTokenRatio(['a', 'b'], 3)).toBeNull()
    expect(valueIn(lexicalDiversity, 'word '.repeat(49))).toBeNull()
    expect(valueIn(lexicalDiversity, 'word '.repeat(50))).toBe(1 / 50)
  })

  it('does not depend on length', () => {
    const cycle = Array.from({ length: 60 }, (_, i) => `w${i}`)
    expect(movingTypeTokenRatio([...cycle, ...cycle, ...cycle], 50)).toBe(1)
  })
})

describe('dates', () => {
  it.each([
    ['They met on June 12, 2018.', ['June 12, 2018']],
    ['They met on 12 June 2018 and on Monday.', ['12 June 2018', 'Monday']],
    ['It ended in May, after March 3.', ['May', 'March 3']],
    ['The war of 1953; the 1990s; 2018-06-12.', ['1953', '1990s', '2018-06-12']],
    ['Theresa May may march. 12 people paid 45.5 dollars.', []],
    ['On Sept. 9 they left.', ['Sept. 9']],
  ])('of “%s” are %j', (text, found) => {
    expect(findDates(text)).toEqual(found)
  })

  it('are counted in 100 words', () => {
    expect(valueIn(dates, 'They met on Monday in May.')).toBeCloseTo(200 / 6, 10)
  })
})

describe('numbers', () => {
  it.each([
    ['About 28,500 troops and 3.5 million dollars.', ['28,500', '3.5']],
    ['Two of the twelve left; one stayed.', ['two', 'twelve']],
    ['On June 12, 2018, some 40 people came.', ['40']],
    ['Nobody came.', []],
  ])('of “%s” are %j', (text, found) => {
    expect(findNumbers(describedText(text, exampleCodebook))).toEqual(found)
  })

  it('are counted in 100 words', () => {
    expect(valueIn(numbers, 'Some 40 people came.')).toBe(25)
  })
})
