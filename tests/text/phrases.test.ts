import { describe, expect, it } from 'vitest'
import { compilePhrases, findPhrases, joinPhrases } from '@/lib/text/phrases'
import { slice } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'

const phrases = compilePhrases(
  [
    'summit',
    'the talks',
    'peace talks',
    'Kim Jong Un',
    'U.S.',
    'peace',
    'agency',
    'official',
    'officials in Seoul',
  ].map((p) => [p, p]),
)
const read = (text: string) => findPhrases(text, findTokens(text), phrases).map((span) => slice(text, span))

describe('findPhrases', () => {
  it.each([
    ['a word', 'The summit failed.', ['summit']],
    ['a plural', 'Two summits failed.', ['summits']],
    ['another case', 'THE TALKS failed.', ['THE TALKS']],
    ['a hyphen for a space', 'Kim Jong-un left.', ['Kim Jong-un']],
    ['the longest at a place', 'Peace talks failed.', ['Peace talks']],
    ['a possessive', 'The summit’s end', ['summit']],
    ['a spelling without stops', 'US aides', ['US']],
    ['a plural in -ies', 'Two agencies', ['agencies']],
    ['a plural beside a longer phrase that begins with it', 'Officials met.', ['Officials']],
    ['a phrase over a line end', 'the\ntalks', ['the\ntalks']],
  ])('finds %s', (_, text, found) => {
    expect(read(text)).toEqual(found)
  })

  it.each([
    ['a longer word', 'The summiteer left.'],
    ['words that a comma parts', 'the, talks'],
    ['a pronoun', 'with us'],
  ])('ignores %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('joinPhrases', () => {
  const first = compilePhrases([['Kim Jong Un', 'first']])
  const second = compilePhrases([
    ['Kim Jong Un', 'second'],
    ['Kim', 'second'],
    ['Moon', 'second'],
  ])
  const joined = joinPhrases(first, second)
  const read = (text: string) => findPhrases(text, findTokens(text), joined).map(({ value }) => value)

  it('takes the first of two phrases with the same words, and the longest of all', () => {
    expect(read('Kim Jong Un met Moon. Kim smiled.')).toEqual(['first', 'second', 'second'])
  })
})
