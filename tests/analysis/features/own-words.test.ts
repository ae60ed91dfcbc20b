import { describe, expect, it } from 'vitest'
import { ownWords } from '@/lib/analysis/features/loaded/own-words'
import { findQuotations } from '@/lib/text/quotations'
import { findTokens } from '@/lib/text/tokens'

const known = new Set('right-wing tone-deaf racist the mayor a shameless lie called it'.split(' '))

const wordsOf = (text: string): readonly string[] =>
  ownWords(text, findTokens(text), findQuotations(text), (word) => known.has(word)).map(({ word }) => word)

describe('the outlet’s own words', () => {
  it.each([
    ['The mayor lied.', ['the', 'mayor', 'lied']],
    ['A right-wing mayor', ['a', 'right-wing', 'mayor']],
    ['a tone‑deaf mayor', ['a', 'tone-deaf', 'mayor']],
    ['a well-known mayor', ['a', 'well', 'known', 'mayor']],
    ['Racist mayor', ['racist', 'mayor']],
    ['Racist Mayor Called Shameless', ['racist', 'mayor', 'called', 'shameless']],
  ])('of “%s” are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['quotations', 'The mayor called it “a shameless lie”', ['the', 'mayor', 'called', 'it']],
    ['names inside a sentence', 'the mayor called Racist Lopez', ['the', 'mayor', 'called']],
    ['names that open a sentence', 'Lopez called it a lie', ['called', 'it', 'a', 'lie']],
  ])('are not those of %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('keep their place in the text', () => {
    const [first] = ownWords('  shameless', findTokens('  shameless'), [], () => true)
    expect(first).toEqual({ start: 2, end: 11, word: 'shameless' })
  })
})
