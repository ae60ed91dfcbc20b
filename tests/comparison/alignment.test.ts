import { describe, expect, it } from 'vitest'
import { alignmentOf } from '@/lib/comparison/alignment'
import { codebook, read, wordsOf } from './read-articles'

const quotation = 'We had a very long talk about the old bridge and decided to build a new one'
const one = `The talks in Hanoi failed. “${quotation},” Trump said. The two sides agreed to close the reactor near the river within six months.`
const other = `Within six months the reactor near the river is to be closed, both sides agreed. It was a cold day in Hanoi. Trump said: “${quotation}.”`

describe('alignment', () => {
  const articles = read(one, other)
  const links = alignmentOf(articles, codebook)

  it('links the same quotation, the same fact and the same aspect, in the order of the first article', () => {
    expect(links.map(({ kind, label }) => [kind, label])).toEqual([
      ['aspect', 'Hanoi'],
      ['shared-quotation', null],
      ['statement', null],
    ])
    expect(wordsOf(articles, links[0]?.passages ?? [])).toEqual([
      ['a', 'The talks in Hanoi failed.'],
      ['b', 'It was a cold day in Hanoi.'],
    ])
  })

  it('links passages of different articles only', () => {
    for (const { passages } of links)
      expect(new Set(passages.map(({ article }) => article)).size).toBe(passages.length)
  })

  it('links nothing where there is nothing to link', () => {
    expect(alignmentOf(read(one), codebook)).toEqual([])
    expect(alignmentOf(read(one, ''), codebook)).toEqual([])
    expect(alignmentOf([], codebook)).toEqual([])
  })
})
