import { describe, expect, it } from 'vitest'
import { statementsSection } from '@/lib/reports/comparison/statements-section'
import { comparedTexts } from './compared-texts'

const fact = 'The two sides agreed to close the reactor near the river within six months.'
const retold = 'Within six months the reactor near the river is to be closed, both sides agreed on Friday.'
const alone =
  'Trump promised Kim at the summit a railway worth 300 million dollars between Wonsan and the border.'
const nearest = 'A museum of the railway shows old drawings, maps and letters from three centuries of trade.'
const silent = 'The museum shows drawings, maps and letters from three centuries of trade.'

describe('statements', () => {
  it('of several articles say in how many they are found', async () => {
    const inAll = await statementsSection(comparedTexts(fact, retold))
    expect(inAll?.shared.open.map(({ found }) => found)).toEqual(['In all 2 articles'])
    const section = await statementsSection(comparedTexts(fact, retold, silent))
    expect(section?.shared.open.map(({ found }) => found)).toEqual(['In 2 of 3 articles'])
    expect(section?.shared.open[0]?.quotes.map(({ article, words }) => [article.name, words])).toEqual([
      ['A', fact],
      ['B', retold],
    ])
    expect(section?.summary).toBe(
      '1 statement found in several of the 3 articles, 0 of them in all; 0 in one and not found in the others.',
    )
  })

  it('of five articles quote three and count the rest', async () => {
    const section = await statementsSection(comparedTexts(fact, retold, fact, retold, fact))
    expect(section?.shared.open[0]?.quotes).toHaveLength(3)
    expect(section?.shared.open[0]?.more).toBe('and in 2 more articles')
  })

  it('of one article alone are told under its name, with the nearest elsewhere', async () => {
    const section = await statementsSection(comparedTexts(`${fact} ${alone}`, `${retold} ${nearest}`))
    const [own] = section?.own.open ?? []
    expect(own?.article.name).toBe('A')
    expect(own?.statements.open[0]).toMatchObject({
      words: alone,
      nearest: { article: { name: 'B' }, words: nearest },
    })
  })

  it.each([
    ['no article', []],
    ['one article', [fact]],
    ['articles with nothing in common and nothing on the target', [silent, 'It rained.']],
  ])('are not there for %s', async (_, texts) => {
    expect(await statementsSection(comparedTexts(...texts))).toBeNull()
  })
})
