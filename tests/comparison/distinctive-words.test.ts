import { describe, expect, it } from 'vitest'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { comparedArticle } from '@/lib/comparison/compared-article'
import { distinctiveWords } from '@/lib/comparison/distinctive-words'
import { seededRandom } from '@/lib/statistics/random'

const plain = (id: string, outlet: string | null, text: string): ComparedArticle =>
  comparedArticle({ id, outlet, title: '', date: null, text, observations: {}, attributions: [] })

const random = seededRandom(1)
const nonsense = (words: number) =>
  Array.from({ length: words }, () =>
    `w${Math.floor(random() ** 2 * 60)}`.replace(/\d/g, (d) => 'abcdefghij'[+d] ?? ''),
  )

const some = (outlet: string | null, count: number, extra = '') =>
  Array.from({ length: count }, (_, i) =>
    plain(`${outlet}${i}`, outlet, `The ${nonsense(150).join(' ')}. ${extra}`),
  )

describe('distinctive words', () => {
  const articles = [
    ...some(
      'Harbor Times',
      8,
      'The despot spoke. A despot it is. Harbor reports on a warm welcome. A warm welcome.',
    ),
    ...some('Wire', 20),
  ]
  const [harbor, wire] = distinctiveWords(articles)

  it('finds the word and the phrase that one outlet uses and the other does not', () => {
    expect(
      harbor?.terms
        .slice(0, 2)
        .map(({ term }) => term)
        .sort(),
    ).toEqual(['despot', 'warm welcome'])
    expect(harbor?.terms.every(({ z, logOdds }) => z > 3 && logOdds > 0)).toBe(true)
    expect(wire?.terms).toEqual([])
  })

  it('opens onto the sentences that hold it', () => {
    const despot = harbor?.terms.find(({ term }) => term === 'despot')
    expect(despot).toMatchObject({ count: 16, articles: 8, elsewhere: 0, recurs: true })
    expect(despot?.sentences).toHaveLength(16)
    const text = articles[0]?.text ?? ''
    expect(despot?.sentences.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The despot spoke.',
      'A despot it is.',
    ])
  })

  it('ignores the outlet’s own name', () => {
    expect(harbor?.terms.map(({ term }) => term)).not.toContain('harbor')
  })

  it('says of an outlet with one article that nothing recurs', () => {
    const found = distinctiveWords([
      ...some('Solo', 1, 'Despot despot despot despot. '.repeat(4)),
      ...some('Wire', 9),
    ])
    expect(found[0]).toMatchObject({ outlet: 'Solo', articles: 1 })
    expect(found[0]?.terms.every(({ recurs }) => !recurs)).toBe(true)
  })

  it('finds nothing for one outlet alone, for unnamed ones and without articles', () => {
    expect(distinctiveWords(some('Solo', 3))).toMatchObject([{ outlet: 'Solo', terms: [] }])
    expect(distinctiveWords(some(null, 3))).toEqual([])
    expect(distinctiveWords([])).toEqual([])
  })

  it('calls hardly any word an outlet’s where outlets are drawn by lot', () => {
    let outlets = 0
    let wrong = 0
    for (let i = 0; i < 40; i++)
      for (const { terms } of distinctiveWords([...some('A', 4), ...some('B', 7), ...some('C', 15)])) {
        outlets++
        if (terms.some(({ recurs }) => recurs)) wrong++
      }
    expect(wrong / outlets).toBeLessThanOrEqual(0.05)
  })
})
