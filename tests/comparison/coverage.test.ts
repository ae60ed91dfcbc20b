import { describe, expect, it } from 'vitest'
import { coverageOf } from '@/lib/comparison/coverage'
import { codebook, read, wordsOf } from './read-articles'

const articles = read(
  'They met. In Hanoi the talks failed. After Hanoi and its second summit nobody spoke of sanctions relief.',
  'Sanctions relief came first.',
  'Nothing happened.',
)

describe('coverage', () => {
  const [hanoi, sanctions] = coverageOf(articles, codebook)

  it('tells in which sentences each article mentions an aspect, and by which words', () => {
    const mentions = hanoi?.articles[0]?.mentions ?? []
    expect(
      wordsOf(
        articles,
        mentions.map(({ sentence }) => sentence),
      ),
    ).toEqual([
      ['a', 'In Hanoi the talks failed.'],
      ['a', 'After Hanoi and its second summit nobody spoke of sanctions relief.'],
    ])
    expect(mentions.map(({ cues }) => wordsOf(articles, cues).map(([, words]) => words))).toEqual([
      ['Hanoi'],
      ['Hanoi', 'second summit'],
    ])
  })

  it('tells how far into the text the first mention stands', () => {
    expect(hanoi?.articles[0]?.firstAt).toBeCloseTo(13 / (articles[0]?.text.length ?? 0), 12)
    expect(sanctions?.articles[1]?.firstAt).toBe(0)
  })

  it('leaves empty what is not found in an article, and counts the articles that have it', () => {
    expect(hanoi?.articles[2]).toEqual({ article: 'c', mentions: [], firstAt: null })
    expect([hanoi?.found, sanctions?.found]).toEqual([1, 2])
  })

  it('has a row for each aspect even without articles, and none without aspects', () => {
    expect(coverageOf([], codebook).map(({ aspect, found }) => [aspect, found])).toEqual([
      ['hanoi', 0],
      ['sanctions', 0],
    ])
    expect(coverageOf(articles, { ...codebook, aspects: [] })).toEqual([])
  })
})
