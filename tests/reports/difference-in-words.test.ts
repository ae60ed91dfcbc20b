import { describe, expect, it } from 'vitest'
import { tone } from '@/lib/analysis/measures/tone'
import type { ArticlePairs } from '@/lib/comparison/pairs'
import { comparePairs } from '@/lib/comparison/pairs'
import { differenceInWords } from '@/lib/reports/difference-in-words'
import { articleOf } from '../comparison/articles'

const articles = [
  articleOf('Herald', [0.5, 0.7, 0.4, 0.6, 0.3, 0.55, 0.45, 0.65]),
  articleOf('Courier', [-0.5, -0.2, -0.4, -0.6, -0.3, -0.1, -0.35]),
  articleOf('Post', [-0.4, 0.3, -0.5, -0.1, 0.2, -0.6, 0.1]),
  articleOf('Times', [0.9, 0.9]),
]

function sentenceFor(found: ArticlePairs | null, i: number): string {
  const pair = found?.pairs[i]
  const side = (id: string | undefined) => {
    const article = found?.articles.find((each) => each.id === id)
    return { name: id ?? '', value: article?.value ?? null, n: article?.scores.length ?? 0 }
  }
  if (!pair) return ''
  const { first, second } = pair
  const naming = { aspect: 'tone', units: 'sentences', minimum: tone.minUnits }
  return differenceInWords(pair, { ...naming, first: side(first), second: side(second) })
}

describe('differenceInWords', () => {
  const found = comparePairs(articles, tone)

  it('says that two differ, by how much', () => {
    expect(sentenceFor(found, 0)).toMatch(
      /^Herald and Courier differ in tone: \+0\.52 against −0\.35, n\u00a0=\u00a08 and 7 sentences\. The difference is \+0\.87 \(95\u00a0% interval \+0\.\d\d to \+[01]\.\d\d\), a large effect\.$/,
    )
  })

  it('says that two are too close to call', () => {
    expect(sentenceFor(found, 3)).toMatch(
      /^Courier and Post are too close to call in tone: −0\.35 against −0\.14, n\u00a0=\u00a07 and 7 sentences\. The difference, −0\.21 \(.+\), a \w+ effect, could be chance\.$/,
    )
  })

  it('says which has too few sentences', () => {
    expect(sentenceFor(found, 2)).toBe(
      'Herald and Times are not compared in tone: Times has 2 of the 5 sentences needed.',
    )
  })

  it('says so of both', () => {
    const brief = comparePairs([articleOf('Post', [0.1]), articleOf('Times', [])], tone)
    expect(sentenceFor(brief, 0)).toBe(
      'Post and Times are not compared in tone: Post has 1 and Times has 0 of the 5 sentences needed.',
    )
  })
})
