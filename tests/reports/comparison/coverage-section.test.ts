import { describe, expect, it } from 'vitest'
import { coverageSection } from '@/lib/reports/comparison/coverage-section'
import { held } from '@/tests/reports/held'
import { comparedTexts } from './compared-texts'

const often =
  'In Hanoi the talks failed. After Hanoi they met again. Nobody forgets Hanoi. So much for Hanoi. Hanoi it was.'
const once = 'They met. Then came Hanoi.'
const silent = 'The museum shows drawings, maps and letters.'

describe('the aspects of few articles', () => {
  it('tell each article’s sentences, where the first stands, and what is found nowhere', async () => {
    const section = await coverageSection(comparedTexts(often, once, silent))
    if (section?.of !== 'few') throw new Error('Three articles are few')
    const [hanoi] = section.aspects.open
    expect(hanoi).toMatchObject({ id: 'aspect-hanoi', label: 'Hanoi', found: '2 of 3' })
    expect(hanoi?.cells.map(({ n, step, inWords, at }) => [n, step, inWords, at])).toEqual([
      [5, 4, held('5 sentences, the first after 3 % of the text'), '3%'],
      [1, 1, held('1 sentence, the first after 77 % of the text'), '77%'],
      [0, 0, 'not found in this article', null],
    ])
    expect(hanoi?.cells.map(({ href }) => href)).toEqual([
      '/dashboards/d/articles/a0?passage=0-26#passage',
      '/dashboards/d/articles/a1?passage=10-26#passage',
      null,
    ])
    expect(section.summary).toBe(
      'Of 1 aspect found in these 3 articles, none is in all of them and none is in one alone.',
    )
    expect(section.none).toBe('Not found in any of these articles: Sanctions.')
  })

  it('open onto the first few of the sentences, with the words that mention them', async () => {
    const section = await coverageSection(comparedTexts(often, once))
    if (section?.of !== 'few') throw new Error('Two articles are few')
    const [first] = section.aspects.open[0]?.cells ?? []
    expect(first?.mentions).toHaveLength(4)
    expect(first?.mentions[0]).toMatchObject({ before: 'In ', words: 'Hanoi', after: ' the talks failed.' })
    expect(first?.more).toBe('and 1 more sentence')
  })
})

describe('the aspects of many articles', () => {
  it('are counted, and the few articles named in which one is not found', async () => {
    const nine = Array.from({ length: 9 }, () => once)
    const section = await coverageSection(comparedTexts(...nine, often, silent, silent))
    if (section?.of !== 'many') throw new Error('Twelve articles are many')
    expect(section.aspects.open).toMatchObject([
      { found: '10 of 12 articles', share: held('83 %'), step: 5, notFound: 'K and L' },
    ])
    expect(section.aspects.open[0]?.most.map(({ name, sentences }) => [name, sentences])).toEqual([
      ['J', '5 sentences'],
      ['A', '1 sentence'],
      ['B', '1 sentence'],
    ])
  })

  it('count the articles in which one is not found where these are many', async () => {
    const section = await coverageSection(comparedTexts(often, ...Array.from({ length: 9 }, () => silent)))
    expect(section?.of === 'many' && section.aspects.open[0]?.notFound).toBe('9 articles')
  })
})

it.each([
  ['no article', []],
  ['one article', [often]],
  ['articles that mention none', [silent, silent]],
])('is not there for %s', async (_, texts) => {
  expect(await coverageSection(comparedTexts(...texts))).toBeNull()
})
