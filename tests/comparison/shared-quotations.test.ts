import { describe, expect, it } from 'vitest'
import { sharedQuotations } from '@/lib/comparison/shared-quotations'
import { read, wordsOf } from './read-articles'

const whole = 'We had a very long talk about the old bridge, and in the end we decided to build a new one'

describe('shared quotations', () => {
  it.each([
    ['straight and curly quotation marks', `Trump said: "${whole}."`],
    ['other punctuation', `Trump said: “${whole.replace(',', ' –')}!”`],
    ['a bracketed word', `Trump said: “${whole.replace('the old', 'the [old]')}.”`],
    [
      'a reporting clause in the middle',
      `“We had a very long talk about the old bridge,” Trump said, “and in the end we decided to build a new one.”`,
    ],
  ])('finds the same words despite %s', (_, other) => {
    const articles = read(`It rained. Trump said: “${whole}.” Nobody else spoke.`, other)
    const [found, ...rest] = sharedQuotations(articles)
    expect(rest).toEqual([])
    expect(found).toMatchObject({ words: 21 })
    expect(found?.quoted.map(({ article, speaker }) => [article, speaker])).toEqual([
      ['a', 'Donald Trump'],
      ['b', 'Donald Trump'],
    ])
  })

  it('tells who cut what, and whether the cut is marked', () => {
    const articles = read(
      `Trump said: “${whole}.”`,
      'Trump said they “had a very long talk about the old bridge.”',
      'Trump said: “We had a very long talk … and in the end we decided to build a new one.”',
    )
    const [found] = sharedQuotations(articles)
    expect(found?.fullest).toBe('a')
    const cuts = found?.quoted.map(({ cuts }) =>
      cuts.map(({ place, marked, passage }) => [place, marked, wordsOf(articles, [passage])[0]?.[1]]),
    )
    expect(cuts).toEqual([
      [],
      [
        ['before', false, 'We'],
        ['after', false, 'and in the end we decided to build a new one'],
      ],
      [['within', true, 'about the old bridge']],
    ])
  })

  it('does not call cut what the article quotes in another place', () => {
    const articles = read(
      `Trump said: “${whole}.”`,
      'Trump said they “had a very long talk about the old bridge.” Nobody in the hall had known of it before, and many of those who had come from far away were glad. “In the end we decided to build a new one,” Trump said.',
    )
    const cuts = sharedQuotations(articles).flatMap(({ quoted }) =>
      quoted.flatMap(({ cuts }) =>
        wordsOf(
          articles,
          cuts.map(({ passage }) => passage),
        ).map(([, words]) => words),
      ),
    )
    expect(new Set(cuts)).toEqual(new Set(['We', 'and']))
  })

  it('tells the verb, and the sentences around', () => {
    const articles = read(
      `It rained. “${whole},” Trump claimed. Nobody else spoke.`,
      `“${whole},” Trump said.`,
    )
    const [first, second] = sharedQuotations(articles)[0]?.quoted ?? []
    expect([first?.verb?.written, second?.verb?.written]).toEqual(['claimed', 'said'])
    const around = [first?.before, first?.after, second?.before, second?.after]
    expect(around.map((passage) => (passage ? wordsOf(articles, [passage])[0]?.[1] : null))).toEqual([
      'It rained.',
      'Nobody else spoke.',
      null,
      null,
    ])
  })

  it('finds a short phrase of which one article quotes no more', () => {
    const articles = read(
      'Trump threatened the North with “fire and fury.”',
      'Trump said: “They will be met with fire and fury like the world has never seen.”',
    )
    expect(sharedQuotations(articles)).toMatchObject([{ words: 3, fullest: 'b' }])
  })

  it('keeps apart two phrases of one sentence, of which nothing is cut', () => {
    const articles = read(
      'Trump called him “rocket man” and threatened “fire and fury” that year.',
      'Trump spoke of “fire and fury” at first. Nobody in the hall had known of it before, and many were glad. Later Trump called him “rocket man” again.',
    )
    const found = sharedQuotations(articles)
    expect(found.map(({ quoted }) => quoted.map(({ cuts }) => cuts.length))).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  it.each([
    ['words that nobody quotes', `${whole}.`, `${whole}.`],
    [
      'few words inside longer quotations',
      'Trump said: “I went to the old bridge today.”',
      'Trump said: “Nobody likes the old bridge, believe me.”',
    ],
    ['a name in quotation marks', 'They call it “North Korea” here.', 'Trump said: “I love North Korea.”'],
    [
      'short words of different speakers',
      'Trump called it “truly regrettable.”',
      'Kim called it “truly regrettable.”',
    ],
    ['what one article quotes alone', `Trump said: “${whole}.”`, ''],
  ])('ignores %s', (_, one, other) => {
    expect(sharedQuotations(read(one, other))).toEqual([])
  })

  it('ignores what an article quotes twice', () => {
    expect(sharedQuotations(read(`Trump said: “${whole}.” Trump said: “${whole}.”`))).toEqual([])
  })
})
