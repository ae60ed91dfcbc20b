import { describe, expect, it } from 'vitest'
import type { Robustness, VariantOrder } from '@/lib/comparison/robustness/robustness'
import { robustnessSection } from '@/lib/reports/comparison/robustness-section'
import { articleOf } from '../../comparison/articles'
import { comparedOf } from './compared-of'

const around = (centre: number) => Array.from({ length: 8 }, (_, i) => centre + 0.1 * ((i % 5) - 2))

const warm = articleOf('w', around(0.6), { outlet: 'Herald' })
const cold = articleOf('c', around(-0.6), { outlet: 'Courier' })
const compared = comparedOf([warm, cold])
const order = { higher: 'w', lower: 'c' }

const variant = (found: Partial<VariantOrder>): VariantOrder => ({
  ...{ id: 'median', label: 'The median', values: [], spearman: 0.9, kendall: null, n: 2 },
  ...{ verdict: 'holds', reversed: [], unmeasured: [] },
  ...found,
})

function sectionOf(found: Partial<Robustness>) {
  const robustness = { ...compared.comparison.robustness, order: [order], ...found }
  return robustnessSection({ ...compared, comparison: { ...compared.comparison, robustness } })
}

describe('robustnessSection', () => {
  it('says in how many variants the order holds', () => {
    const variants = Array.from({ length: 18 }, () => variant({}))
    expect(sectionOf({ variants, holds: 14, known: 16 })?.sentence).toBe(
      'The order in tone holds in 14 of 16 variants. In 2 others too little is measured to tell.',
    )
    expect(sectionOf({ variants, holds: 18, known: 18 })?.sentence).toBe(
      'The order in tone holds in 18 of 18 variants.',
    )
    expect(sectionOf({ variants, holds: 0, known: 0 })?.sentence).toBe(
      'No variant measures enough to test the order in tone.',
    )
  })

  it('says that there is no order where no two differ', () => {
    const section = robustnessSection(comparedOf([warm, { ...warm, id: 'x', outlet: 'Post' }]))
    expect(section?.sentence).toBe('No two articles differ in tone, so there is no order to test.')
    expect(section?.isTested).toBe(false)
    expect(section?.variants[0]?.inWords).toBe('no order to test')
  })

  it.each([
    ['that holds', {}, 'holds', []],
    [
      'that reverses',
      { verdict: 'reversed', reversed: [order] },
      '1 of 1 pair reversed',
      ['Courier above Herald'],
    ],
    [
      'that measures too little',
      { verdict: 'unknown', unmeasured: [order] },
      'too little measured: 0 of 1 pair',
      [],
    ],
  ] as const)('tells of a variant %s', (_, found, inWords, reversed) => {
    const [row] = sectionOf({ variants: [variant(found)] })?.variants ?? []
    expect(row).toMatchObject({ inWords, reversed, others: 0 })
    expect(row).toMatchObject({ spearman: '+0.90', kendall: 'unknown', n: '2 articles' })
  })

  it('names the first reversed pairs and counts the others', () => {
    const reversed = Array.from({ length: 5 }, () => order)
    const [row] = sectionOf({ variants: [variant({ verdict: 'reversed', reversed })] })?.variants ?? []
    expect(row?.reversed).toHaveLength(3)
    expect(row?.others).toBe(2)
  })

  it('has the values of every article, as measured first', () => {
    const { articles, rows, caption } = robustnessSection(compared)?.values ?? {}
    expect(articles?.map(({ name }) => name)).toEqual(['Herald', 'Courier'])
    expect(rows?.[0]).toEqual({
      label: 'As measured',
      cells: [
        { article: 'w', value: '+0.56', n: 8 },
        { article: 'c', value: '−0.64', n: 8 },
      ],
    })
    expect(caption).toMatch(/^The tone of each article/)
  })

  it('has the values of the twelve that vary most where articles are more', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      articleOf(`a${i}`, i < 2 ? around(0.2) : around(0.1 * (i % 3))),
    )
    const values = (article: string, value: number) => ({ article, value, n: 8, passages: [] })
    const compared = comparedOf(many)
    const asMeasured = many.map(({ id }) => values(id, 0))
    const variants = [variant({ values: many.map(({ id }, i) => values(id, i / 10)) })]
    const robustness = { ...compared.comparison.robustness, asMeasured, variants }
    const section = robustnessSection({ ...compared, comparison: { ...compared.comparison, robustness } })
    expect(section?.values.articles.map(({ id }) => id)).toEqual(many.slice(2).map(({ id }) => id))
    expect(section?.values.caption).toContain('12 of 14 articles that vary most')
  })

  it('has nothing to say of one article, or none', () => {
    expect(robustnessSection(comparedOf([warm]))).toBeNull()
    expect(robustnessSection(comparedOf([]))).toBeNull()
  })
})
