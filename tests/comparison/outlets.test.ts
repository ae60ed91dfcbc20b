import { describe, expect, it } from 'vitest'
import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { compareOutlets } from '@/lib/comparison/outlets'
import { permutationTest } from '@/lib/statistics/permutation-test'
import { type Random, seededRandom } from '@/lib/statistics/random'
import { articleOf, normal, scoresOf } from './articles'

/** Articles of an outlet, five sentences each about these tones. */
const written = (outlet: string, tones: readonly number[]): readonly ComparedArticle[] =>
  tones.map((each, i) =>
    articleOf(
      `${outlet} ${i}`,
      [-0.2, -0.1, 0, 0.1, 0.2].map((d) => each + d),
      { outlet },
    ),
  )

describe('compareOutlets', () => {
  const articles = [
    ...written('Herald', [0.4, 0.5, 0.3, 0.6, 0.45]),
    ...written('Courier', [-0.3, -0.2, -0.4, -0.1]),
    ...written('Post', [-0.2, 0.1, -0.3, 0]),
    ...written('Times', [0.9, 0.9, 0.9]),
    articleOf('stray', [0, 0, 0, 0, 0]),
    articleOf('brief', [0.5], { outlet: 'Courier' }),
  ]
  const found = compareOutlets(articles, tone)

  it('takes the mean of the articles of each, the number of articles as n', () => {
    const [herald] = found.outlets
    expect(herald?.outlet).toBe('Herald')
    expect(herald?.value).toBeCloseTo(0.45, 10)
    expect(herald?.articles.map(({ article }) => article)).toEqual([0, 1, 2, 3, 4].map((i) => `Herald ${i}`))
    expect(herald?.interval?.low).toBeGreaterThan(0.3)
    expect(herald?.interval?.high).toBeLessThan(0.6)
  })

  it('neither values nor compares an outlet with three articles', () => {
    const times = found.outlets.find(({ outlet }) => outlet === 'Times')
    expect(times).toMatchObject({ value: null, interval: null })
    expect(times?.articles).toHaveLength(3)
    expect(found.pairs.map(({ first, second }) => `${first}–${second}`)).toEqual([
      'Herald–Courier',
      'Herald–Post',
      'Courier–Post',
    ])
  })

  it('finds what differs, and calls too close what chance may explain', () => {
    expect(found.pairs.map(({ verdict }) => verdict)).toEqual(['differs', 'differs', 'too close to call'])
    expect(found.pairs[0]?.p).toBeCloseTo(1 / 126, 10)
  })

  it('tells which articles it left out', () => {
    expect(found.unnamed).toEqual(['stray'])
    expect(found.outlets.find(({ outlet }) => outlet === 'Courier')?.unmeasured).toEqual(['brief'])
  })

  it('counts a long article once', () => {
    const long = { ...articleOf('Courier 0', Array(200).fill(-0.3)), outlet: 'Courier' }
    const again = compareOutlets([...articles.filter(({ id }) => id !== 'Courier 0'), long], tone)
    const courier = ({ outlets }: typeof found) => outlets.find(({ outlet }) => outlet === 'Courier')?.value
    expect(courier(again)).toBeCloseTo(courier(found) ?? 0, 10)
  })

  it('compares at most the thirty outlets with the most articles', () => {
    const many = Array.from({ length: 32 }, (_, i) => written(`${i}`, [0, 0.1, 0.2, i / 40])).flat()
    expect(compareOutlets(many, tone).pairs).toHaveLength((30 * 29) / 2)
    expect(compareOutlets(many, tone).outlets).toHaveLength(32)
  })

  it('of none has no outlets', () => {
    expect(compareOutlets([], tone)).toMatchObject({ outlets: [], pairs: [], unnamed: [] })
  })
})

/** Articles that differ among themselves, of five to forty sentences, dealt to outlets as by shuffling. */
const shuffled = (random: Random, sizes: Readonly<Record<string, number>>): readonly ComparedArticle[] =>
  Object.entries(sizes).flatMap(([outlet, size]) =>
    Array.from({ length: size }, (_, i) => {
      const sentences = 5 + Math.floor(35 * random() ** 2)
      return articleOf(`${outlet} ${i}`, scoresOf(random, sentences, 0.25 * normal(random)), { outlet })
    }),
  )

/** Share of shuffled dashboards of which something holds. */
function shareOf(
  trials: number,
  sizes: Readonly<Record<string, number>>,
  holds: (articles: readonly ComparedArticle[]) => boolean,
): number {
  const random = seededRandom(29)
  return Array.from({ length: trials }, () => holds(shuffled(random, sizes))).filter(Boolean).length / trials
}

const anyDiffers = (articles: readonly ComparedArticle[]): boolean =>
  compareOutlets(articles, tone).pairs.some(({ verdict }) => verdict === 'differs')

describe('under shuffled outlets', () => {
  it.each([
    { Herald: 4, Courier: 40 },
    { Herald: 12, Courier: 15 },
  ])('3 to 7 % of pairs differ: $Herald against $Courier articles', (sizes) => {
    const share = shareOf(1000, sizes, anyDiffers)
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.07)
  })

  it('even one of six pairs differs in at most 7 % of dashboards', () => {
    expect(shareOf(300, { Herald: 4, Courier: 6, Post: 10, Times: 25 }, anyDiffers)).toBeLessThan(0.07)
  })

  it('sentences pooled as if they were independent would differ in more than 30 %', () => {
    const scores = (articles: readonly ComparedArticle[], outlet: string) =>
      articles
        .filter((article) => article.outlet === outlet)
        .flatMap(({ observations }) => (observations.tone ?? []).map(({ score }) => score))
    const pooled = (articles: readonly ComparedArticle[]) =>
      (permutationTest(scores(articles, 'Herald'), scores(articles, 'Courier'))?.p ?? 1) < 0.05
    expect(shareOf(60, { Herald: 12, Courier: 15 }, pooled)).toBeGreaterThan(0.3)
  })
})
