import { describe, expect, it } from 'vitest'
import { type ComparedArticle, comparedArticle } from '@/lib/comparison/compared-article'
import { wordsSection } from '@/lib/reports/comparison/words-section'
import { comparedWithTexts } from './compared-with-texts'

const plain = (id: string, outlet: string | null, text: string): ComparedArticle =>
  comparedArticle({ id, outlet, title: id, date: null, text, observations: {}, attributions: [] })

const common = 'The river rose again and the people of the town left their houses by boat in the night. '

const some = (outlet: string, count: number, own: string) =>
  Array.from({ length: count }, (_, i) => plain(`${outlet}${i}`, outlet, common.repeat(4) + own))

const herald = some('Herald', 8, 'The Despot spoke. It is a despot’s despot.')
const wire = some('Wire', 20, 'It rained.')

describe('wordsSection', () => {
  it('tells the words of each outlet, how often they stand here and elsewhere', async () => {
    const section = await wordsSection(comparedWithTexts([...herald, ...wire]))
    expect(section?.summary).toMatch(/^Of \d+ words and phrases tested, some set 1 of 2 outlets apart\.$/)
    expect(section?.without).toBe('No word sets Wire apart.')
    expect(section?.caution).toBeNull()
    const [outlet] = section?.outlets.open ?? []
    expect(outlet).toMatchObject({ outlet: 'Herald', articles: '8 articles' })
    expect(outlet?.words.find(({ term }) => term === 'despot')).toMatchObject({
      here: '24 times, in 8 of 8 articles',
      elsewhere: 'not found in the others',
      recurs: true,
    })
  })

  it('quotes the first sentences with the word marked, and counts the rest', async () => {
    const section = await wordsSection(comparedWithTexts([...herald, ...wire]))
    const despot = section?.outlets.open[0]?.words.find(({ term }) => term === 'despot')
    expect(despot?.sentences.map(({ before, words, after }) => [before, words, after])).toEqual([
      ['The ', 'Despot', ' spoke.'],
      ['It is a ', 'despot', '’s despot.'],
    ])
    expect(despot?.sentences[0]?.href).toMatch(
      /^\/dashboards\/d\/articles\/Herald0\?passage=\d+-\d+#passage$/,
    )
    expect(despot?.more).toBe('14 more sentences have it.')
  })

  it('warns that the words of a single article may be those of its story', async () => {
    const solo = plain('s', 'Solo', 'The despot met a despot. '.repeat(9))
    const others = ['A', 'B', 'C', 'D'].flatMap((outlet) => some(outlet, 1, 'It rained.'))
    const section = await wordsSection(comparedWithTexts([solo, ...others]))
    expect(section?.caution).toBe(
      'Each of these outlets has one article here: its words may be those of its story rather than of the outlet.',
    )
  })

  it('says so where no word sets an outlet apart', async () => {
    const section = await wordsSection(comparedWithTexts([...some('A', 2, ''), ...some('B', 2, '')]))
    expect(section?.summary).toMatch(/^Of \d+ words and phrases tested, none sets an outlet apart\.$/)
    expect(section?.outlets).toEqual({ open: [], folded: [], left: 0 })
    expect(section?.without).toBeNull()
  })

  it('has nothing to say of one article, and where no outlet is given', async () => {
    expect(await wordsSection(comparedWithTexts(herald.slice(0, 1)))).toBeNull()
    expect(
      await wordsSection(comparedWithTexts([plain('a', null, common), plain('b', null, common)])),
    ).toBeNull()
  })
})
