import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedPassages } from '@/lib/comparison/shared-passages'
import { fingerprintsOf } from '@/lib/comparison/stretches/winnowing'
import { read, readOne, wordsOf } from './read-articles'

const copy =
  'The delegation left the old harbor hotel shortly after nine in the morning, boarded two black buses and drove north along the coast'
const edited = copy
  .replace('shortly after nine in the morning', 'just after nine on Monday morning')
  .replace('two black', 'black')

describe('shared passages', () => {
  it.each([
    ['word for word', copy],
    ['with small edits', edited],
    ['with other punctuation and capitals', copy.toUpperCase().replaceAll(',', ' –')],
  ])('finds agency copy %s', (_, other) => {
    const articles = read(
      `A first report. ${copy}. It rained.`,
      `Our own lead stands here. ${other}. Nobody spoke.`,
    )
    const [found, ...rest] = sharedPassages(articles)
    expect(rest).toEqual([])
    expect(found?.passages.map(({ article }) => article)).toEqual(['a', 'b'])
    expect(wordsOf(articles, found?.passages ?? [])[0]?.[1]).toBe(copy)
  })

  it('tells a passage once, with all the articles that carry it', () => {
    const articles = read(
      `${copy}.`,
      `Other words. ${copy}, they say.`,
      'Something else.',
      `It is so: ${edited}.`,
    )
    const found = sharedPassages(articles)
    expect(found).toHaveLength(1)
    expect(found[0]?.passages.map(({ article }) => article)).toEqual(['a', 'b', 'd'])
    expect(found[0]?.words).toBe(23)
  })

  it('tells all that an article carries, also where the one before it carries less', () => {
    const shorter = copy.slice(0, copy.indexOf(' and drove'))
    const articles = read(`${copy}.`, `${shorter}.`, `Our lead. ${copy}.`)
    expect(sharedPassages(articles)).toMatchObject([
      {
        words: 23,
        passages: [
          { article: 'a', words: 23 },
          { article: 'b', words: 17 },
          { article: 'c', words: 23 },
        ],
      },
    ])
  })

  it('tells a passage once that a hundred articles carry', () => {
    const articles = Array.from({ length: 100 }, (_, i) => readOne(`Report ${i}. ${copy}.`, `${i}`))
    const found = sharedPassages(articles)
    expect(found.map(({ passages }) => passages.map(({ article }) => article))).toEqual([
      articles.map(({ id }) => id),
    ])
  })

  it('tells two passages apart that stand in another order', () => {
    const second =
      'Fishermen along the pier mended their nets all afternoon while children counted the gulls on every roof of the village'
    const articles = read(
      `${copy}. In between stands a long remark of our own that nobody else has made so far. ${second}.`,
      `${second}. ${copy}.`,
    )
    expect(sharedPassages(articles)).toHaveLength(2)
  })

  it.each([
    ['a quotation', `Kim said: “${copy}.”`, `“${copy},” Kim told reporters.`],
    [
      'a turn of phrase',
      'President Donald Trump and North Korean leader Kim Jong Un met.',
      'It was President Donald Trump and North Korean leader Kim Jong Un.',
    ],
    ['the same words in another order', copy, copy.split(' ').reverse().join(' ')],
    ['nothing', '', ''],
  ])('ignores %s', (_, one, other) => {
    expect(sharedPassages(read(one, other))).toEqual([])
  })

  it('ignores what an article repeats itself, and a single article', () => {
    expect(sharedPassages(read(`${copy}. ${copy}.`))).toEqual([])
    expect(sharedPassages([])).toEqual([])
  })

  it('is the same whichever article comes first', () => {
    const [one, other] = [`A lead. ${copy}.`, `${edited}. An end.`]
    const lengths = (found: ReturnType<typeof sharedPassages>) =>
      found.map(({ passages }) => passages.map(({ start, end }) => end - start).sort())
    expect(lengths(sharedPassages(read(one, other)))).toEqual(lengths(sharedPassages(read(other, one))))
  })
})

describe('winnowing', () => {
  const ids = fc.array(fc.nat(50), { maxLength: 80 })

  it('keeps a fingerprint of every stretch as long as a window', () => {
    fc.assert(
      fc.property(
        ids,
        ids,
        fc.array(fc.nat(50), { minLength: 10, maxLength: 30 }),
        (before, after, shared) => {
          const winnow = { words: 6, window: 5 }
          const hashes = new Set(fingerprintsOf(shared, winnow).map(({ hash }) => hash))
          const inside = fingerprintsOf([...before, ...shared, ...after], winnow)
          expect(inside.some(({ hash }) => hashes.has(hash))).toBe(true)
        },
      ),
    )
  })

  it('finds no fingerprint in fewer words than it hashes', () => {
    expect(fingerprintsOf([1, 2, 3], { words: 4, window: 1 })).toEqual([])
    expect(fingerprintsOf([], { words: 4, window: 1 })).toEqual([])
  })
})
