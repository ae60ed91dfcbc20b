import { describe, expect, it } from 'vitest'
import { sharedQuotationsSection } from '@/lib/reports/comparison/shared-quotations-section'
import { read } from '../../comparison/read-articles'
import { comparedWithTexts } from './compared-with-texts'

const whole = 'We had a very long talk about the old bridge, and in the end we decided to build a new one'

const sectionOf = (...texts: readonly string[]) => sharedQuotationsSection(comparedWithTexts(read(...texts)))

describe('sharedQuotationsSection', () => {
  const telling = sectionOf(
    `It rained. Trump said: “${whole}.” Nobody else spoke.`,
    'Trump boasted they “had a very long talk about the old bridge.”',
    'Trump said: “We had a very long talk … and in the end we decided to build a new one.”',
    `“We had a very long talk about the old bridge,” Trump said, “and in the end we decided to build a new one.”`,
  )
  const rows = async () => (await telling)?.quotations.open[0]?.articles.open ?? []

  it('tells the quotation in its fullest form, and who is named', async () => {
    const [quotation] = (await telling)?.quotations.open ?? []
    expect(quotation).toMatchObject({ speaker: 'Donald Trump', spread: 'in 4 articles' })
    expect(quotation?.fullest).toMatchObject({ words: `“${whole}.”`, before: '', after: '' })
    expect(quotation?.fullest.article.name).toBe('a')
    expect((await telling)?.summary).toBe(
      '1 quotation stands in two articles or more; none of them with the same words in all.',
    )
  })

  it('tells of each article what it keeps, with a sign where it cuts without one', async () => {
    const kept = (await rows()).map(({ kept: pieces }) => pieces.map(({ text }) => text))
    expect(kept).toEqual([
      [],
      ['[…]', 'had a very long talk about the old bridge', '[…]'],
      ['We had a very long talk', '… and in the end we decided to build a new one'],
      [expect.stringContaining('“and in the end we decided to build a new one')],
    ])
  })

  it('tells how much is cut and, on opening, the words', async () => {
    expect((await rows()).map(({ extent }) => extent)).toEqual([
      'the fullest',
      '12 words cut in 2 places',
      '4 words cut in 1 place',
      'nothing cut',
    ])
    expect((await rows())[1]?.cuts.map(({ words, note }) => [words.words, words.article.name, note])).toEqual(
      [
        ['We', 'a', 'before what it keeps, not marked'],
        ['and in the end we decided to build a new one', 'a', 'after what it keeps, not marked'],
      ],
    )
  })

  it('tells the verb that introduces it, and what stands around', async () => {
    const [first, second] = await rows()
    expect([first?.verb, second?.verb]).toEqual(['“said”', '“boasted”'])
    expect([first?.before?.words, first?.after?.words]).toEqual(['It rained.', 'Nobody else spoke.'])
    expect([second?.before, second?.after]).toEqual([null, null])
  })

  it('says where nobody is named', async () => {
    const section = await sectionOf(`“${whole}.”`, `It rained. “${whole}.” It snowed.`)
    expect(section?.quotations.open[0]?.speaker).toBe('Nobody named')
    expect(section?.quotations.open[0]?.articles.open[0]).toMatchObject({
      speaker: 'nobody named',
      verb: 'no verb found',
    })
  })

  it('keeps a page short where many articles quote the same', async () => {
    const texts = Array.from({ length: 20 }, () => `Trump said: “${whole}.”`)
    const articles = (await sectionOf(...texts))?.quotations.open[0]?.articles
    expect([articles?.open.length, articles?.folded.length, articles?.left]).toEqual([4, 2, 14])
  })

  it('has nothing to say where nothing is quoted twice', async () => {
    expect(await sectionOf(`Trump said: “${whole}.”`, 'It rained.')).toBeNull()
    expect(await sectionOf()).toBeNull()
  })
})
