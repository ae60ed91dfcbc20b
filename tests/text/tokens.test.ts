import { expect, it } from 'vitest'
import { findTokens } from '@/lib/text/tokens'

const words = (text: string) => findTokens(text).map(({ word }) => word)

it.each([
  ['a possessive', 'Kim’s aides', ['kim', 's', 'aides']],
  ['a contraction', 'They don’t.', ['they', "don't"]],
  ['a hyphen', 'Jong-un', ['jong', 'un']],
  ['an acronym with and without stops', 'the U.S. and the US', ['the', 'US', 'and', 'the', 'US']],
  ['a pronoun that is no acronym', 'with us', ['with', 'us']],
  ['accents', 'Détente über alles', ['détente', 'über', 'alles']],
  ['an accent inside a word', 'the cafés', ['the', 'cafés']],
  ['an initial', 'John F. Kennedy left U.N.', ['john', 'f', 'kennedy', 'left', 'UN']],
  ['a word at the very end', 'B2B', ['b2b']],
  ['what is no word', '🙂 $ _', []],
  ['numbers', '12 June 2018', ['12', 'june', '2018']],
])('reads %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected)
})

it('keeps the place of each word', () => {
  const text = 'Mr. Kim left.'
  expect(findTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Mr', 'Kim', 'left'])
})
