import { describe, expect, it } from 'vitest'
import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { compareOutlets } from '@/lib/comparison/outlets'
import { comparePairs } from '@/lib/comparison/pairs'
import { robustnessOf as measuredAgain } from '@/lib/comparison/robustness/robustness'
import type { Codebook } from '@/lib/lexicons/codebook'
import { codebook } from '../../fixtures/codebook'
import { articleOf } from '../articles'

const robustnessOf = (articles: readonly ComparedArticle[], codebook: Codebook) =>
  measuredAgain(articles, codebook, comparePairs(articles, tone) ?? compareOutlets(articles, tone))

const around = (centre: number, size = 8) =>
  Array.from({ length: size }, (_, i) => centre + 0.1 * ((i % 5) - 2))

const source = { kind: 'source', source: null, camp: null, verb: null } as const

/** An article of which all but the first `own` sentences are a source's. */
function spoken(id: string, scores: readonly number[], own: number) {
  const article = articleOf(id, scores)
  const tone = (article.observations.tone ?? []).map((each, i) =>
    i < own ? each : { ...each, voice: source },
  )
  return { ...article, observations: { tone } }
}

const verdictBy = (found: ReturnType<typeof robustnessOf>, id: string) =>
  found.variants.find((each) => each.id === id)

describe('robustnessOf', () => {
  const warm = articleOf('warm', around(0.6))
  const cold = articleOf('cold', around(-0.6))
  const mild = articleOf('mild', [-0.5, 0.5, -0.4, 0.6, -0.6, 0.4, 0])

  it('has the pairs that differ, the more favourable first', () => {
    const found = robustnessOf([cold, warm, mild], codebook)
    expect(found.of).toBe('articles')
    expect(found.order).toContainEqual({ higher: 'warm', lower: 'cold' })
    expect(found.asMeasured.map(({ article, n }) => [article, n])).toEqual([
      ['cold', 8],
      ['warm', 8],
      ['mild', 7],
    ])
  })

  it('holds where a variant reverses none of them', () => {
    const median = verdictBy(robustnessOf([cold, warm], codebook), 'median')
    expect(median).toMatchObject({
      verdict: 'holds',
      reversed: [],
      unmeasured: [],
      n: 2,
      spearman: 1,
      kendall: 1,
    })
    expect(median?.values[1]?.value).toBeCloseTo(0.55, 10)
    expect(median?.values[1]?.passages).toHaveLength(8)
  })

  it('is reversed where the outlet’s own voice is the other way round', () => {
    const praising = spoken('praising', [...around(-0.5, 5), ...around(0.8, 20)], 5)
    const found = robustnessOf([praising, cold, mild], codebook)
    const blaming = spoken('blaming', [...around(0.3, 5), ...around(-0.8, 20)], 5)
    const other = robustnessOf([praising, blaming], codebook)
    expect(verdictBy(other, 'own-voice')).toMatchObject({
      verdict: 'reversed',
      reversed: [{ higher: 'praising', lower: 'blaming' }],
      spearman: -1,
    })
    expect(verdictBy(found, 'own-voice')?.verdict).toBe('holds')
  })

  it('is unknown where a variant leaves too few sentences', () => {
    const found = robustnessOf([spoken('praising', around(0.7, 9), 2), cold], codebook)
    expect(verdictBy(found, 'own-voice')).toMatchObject({
      verdict: 'unknown',
      unmeasured: [{ higher: 'praising', lower: 'cold' }],
      spearman: null,
      n: 1,
    })
    expect(found.known).toBeLessThan(found.variants.length)
    expect(found.holds).toBeLessThanOrEqual(found.known)
  })

  it('is unknown in all where nothing differs', () => {
    const found = robustnessOf([mild, { ...mild, id: 'again' }], codebook)
    expect(found.order).toEqual([])
    expect(found.known).toBe(0)
  })

  it('puts outlets in order where articles are many', () => {
    const many = ['Herald', 'Courier'].flatMap((outlet, o) =>
      Array.from({ length: 16 }, (_, i) =>
        articleOf(
          `${outlet} ${i}`,
          around(o === 0 ? 0.3 : -0.3).map((s) => s + i / 100),
          { outlet },
        ),
      ),
    )
    const found = robustnessOf(many, codebook)
    expect(found.of).toBe('outlets')
    expect(found.order).toEqual([{ higher: 'Herald', lower: 'Courier' }])
    expect(verdictBy(found, 'median')?.verdict).toBe('holds')
    expect(verdictBy(found, 'median')?.values).toHaveLength(32)
  })

  it('of one article or none has nothing to order', () => {
    expect(robustnessOf([warm], codebook)).toMatchObject({ order: [], known: 0 })
    expect(robustnessOf([], codebook)).toMatchObject({ order: [], holds: 0, asMeasured: [] })
  })
})
