import { describe, expect, it } from 'vitest'
import { factAnchor, factsSection } from '@/lib/reports/comparison/facts-section'
import { comparedTexts } from './compared-texts'

const early = 'Trump and Kim first met in Singapore in June 2018.'
const late = '“Trump and Kim first met in Singapore in 2019,” Kim Jong Un said.'
const silent = 'The museum shows drawings, maps and letters.'

describe('facts of few articles', () => {
  it('stand side by side, each value with its sentence, its place and who says it', async () => {
    const section = await factsSection(comparedTexts(early, late, early, silent))
    if (section?.of !== 'few') throw new Error('Four articles are few')
    const [fact] = section.facts.open
    expect(section.summary).toBe('The articles differ on 1 of 1 fact that at least two of them tell.')
    expect(fact).toMatchObject({
      id: 'fact-date-singapore',
      label: 'First meeting',
      differs: true,
      summary: 'Found in 3 of 4 articles; 1 differs from the others.',
    })
    expect(fact?.cells.map(({ article, state }) => [article.name, state])).toEqual([
      ['A', 'same'],
      ['B', 'differs'],
      ['C', 'same'],
      ['D', 'not found'],
    ])
    const [account] = fact?.cells[1]?.accounts ?? []
    expect([account?.value, account?.by, account?.n]).toEqual(['2019', 'B', 1])
    expect(account?.href).toBe(`/dashboards/d/articles/a1?passage=0-${late.length}#passage`)
    expect(account?.said).toMatchObject([
      {
        before: '“Trump and Kim first met in Singapore in ',
        words: '2019',
        after: ',” Kim Jong Un said.',
        voice: 'Kim Jong Un (Pyongyang), “said”',
      },
    ])
  })

  it('may be true together', async () => {
    const section = await factsSection(
      comparedTexts(early, 'In 2018, Trump and Kim convened in Singapore for the first summit.'),
    )
    expect(section?.summary).toBe('The articles agree on the one fact that at least two of them tell.')
    expect(section?.facts.open[0]?.summary).toBe('Found in 2 of 2 articles, which agree.')
  })

  it('may differ in all articles that tell them', async () => {
    const section = await factsSection(comparedTexts(early, late))
    expect(section?.facts.open[0]?.summary).toBe('Found in 2 of 2 articles, which differ.')
  })
})

describe('facts of many articles', () => {
  const eight = Array.from({ length: 8 }, () => early)

  it('are told value by value, that of most articles first, and name the articles of a rare one', async () => {
    const section = await factsSection(comparedTexts(...eight, late, silent))
    if (section?.of !== 'many') throw new Error('Ten articles are many')
    const [fact] = section.facts.open
    expect(fact?.accounts.map(({ value, state, by }) => [value, state, by])).toEqual([
      ['June 2018', 'same', '8 articles'],
      ['2019', 'differs', 'I'],
    ])
    expect(fact?.accounts[0]?.said.map(({ article }) => article.name)).toEqual(['A', 'B', 'C'])
    expect(fact?.more).toBeNull()
  })

  it('leave the rarest of many values out, and say so', async () => {
    const years = Array.from({ length: 9 }, (_, i) => `Trump and Kim first met in Singapore in ${2010 + i}.`)
    const section = await factsSection(comparedTexts(...years))
    if (section?.of !== 'many') throw new Error('Nine articles are many')
    expect(section.facts.open[0]?.accounts).toHaveLength(6)
    expect(section.facts.open[0]?.more).toBe('and 3 more values')
  })
})

describe('the section of facts', () => {
  it.each([
    ['no article', []],
    ['one article', [early]],
    ['articles without a common fact', [early, silent]],
  ])('is not there for %s', async (_, texts) => {
    expect(await factsSection(comparedTexts(...texts))).toBeNull()
  })

  it('gives a fact an id that can be part of an address', () => {
    expect(factAnchor({ id: 'war:korean war' })).toBe('fact-war-korean-war')
  })
})
