import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { spokenWithout, voicesOf } from '@/lib/analysis/voices'
import { shareInterval } from '@/lib/statistics/share-interval'
import { findTokens } from '@/lib/text/tokens'
import { codebook } from '@/tests/fixtures/codebook'

function spokenIn(text: string) {
  const { attributions, measurements } = analyzeArticle({ title: '', text }, codebook)
  const tones = measurements.find(({ measure }) => measure === 'sources-tone')?.observations ?? []
  return { tokens: findTokens(text), attributions, tones }
}
const voicesIn = (text: string) => voicesOf(spokenIn(text), codebook)
const namesIn = (text: string) => voicesIn(text).sources.map(({ name }) => name)

describe('the sources of an article', () => {
  it.each([
    ['“It works,” Kim said. “It does,” Mr Kim added. Kim Jong-un said so.', ['Kim Jong Un']],
    ['“It works,” Donald J. Trump said. Trump said it was good.', ['Donald Trump']],
    ['The White House said it works. “It does,” the White House said.', ['White House']],
    ['Critics said it failed. It is late, critics say.', ['critics']],
    ['“It is late,” said Jane Doe. “It is,” Doe said.', ['Jane Doe']],
    ['“It is late,” Jane Doe, director of a school, said. “It is,” Doe said.', ['Jane Doe']],
  ])('are one in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    [
      '“It works,” Kim Yong Chol said. “It does not,” Kim Yo Jong said. Kim Jong Un said nothing of it works.',
      ['Kim Yong Chol', 'Kim Yo Jong'],
    ],
    [
      'Ann Hill and Bob Hill met. “It works,” Ann Hill said. “It does not,” Bob Hill said. “Perhaps,” Hill said.',
      ['Ann Hill', 'Bob Hill', 'Hill'],
    ],
    ['Officials said it works. A senior official said it was late.', ['officials', 'senior official']],
  ])('are several in %j', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names))
  })

  it('come with role, camp, words, verbs and what each is made to say', () => {
    const [trump] = voicesIn('Trump claimed the talks were “a great success”, he said on Monday.').sources
    expect(trump).toMatchObject({ name: 'Donald Trump', role: 'US president', camp: 'washington' })
    expect(trump?.words.quoted).toBe(3)
    expect(trump?.words.paraphrased).toBeGreaterThan(2)
    expect(trump?.verbs).toContainEqual({ verb: 'claim', loading: 'doubting', count: 1 })
  })

  it('count a quotation inside what is told by the same verb once', () => {
    const [trump] = voicesIn('Trump said the talks were “great”.').sources
    expect(trump?.statements).toHaveLength(1)
    expect(trump?.words).toEqual({ quoted: 1, paraphrased: 3 })
  })

  it('have a tone only where enough of their sentences speak of the target', () => {
    const few = voicesIn('“The talks were a great success,” Trump said.').sources[0]
    expect(few?.tone).toMatchObject({ value: null, n: 1 })
    const many = voicesIn('“The talks were a great success,” Trump said. '.repeat(5)).sources[0]
    expect(many?.tone.n).toBe(5)
    expect(many?.tone.value).toBeGreaterThan(0)
  })

  it('end with what nobody is said to say', () => {
    const { sources, camps } = voicesIn('The so-called “deal of the age” fell. Trump said it was late.')
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([
      ['Donald Trump', 'named'],
      [null, 'unknown'],
    ])
    expect(camps.map(({ attributions: { hits, n } }) => [hits, n])).toEqual([[1, 1]])
  })

  it('are none where nobody speaks', () => {
    expect(voicesIn('It rained all day.')).toEqual({
      sources: [],
      camps: [],
      balance: { value: null, n: 0, camps: 0 },
    })
  })
})

describe('the shares of camps', () => {
  const text =
    'Trump said it was good. Trump said it was late. Trump said it was over. Kim said it was bad. Analysts say it is slow. Jane Doe said it was odd.'

  it('have Wilson’s interval and leave no camp heard out, sources of none last', () => {
    const { camps } = voicesIn(text)
    expect(camps.map(({ camp, attributions: { hits } }) => [camp, hits])).toEqual([
      ['washington', 3],
      ['pyongyang', 1],
      ['experts', 1],
      [null, 1],
    ])
    expect(camps[0]?.attributions.interval).toEqual(shareInterval(3, 6))
    expect(camps.reduce((sum, { words }) => sum + (words?.value ?? 0), 0)).toBeCloseTo(1)
  })

  it('have a balance over the camps alone', () => {
    const { balance } = voicesIn(text)
    // −(0.6 ln 0.6 + 2 · 0.2 ln 0.2) ÷ ln 3
    expect(balance.value).toBeCloseTo(0.864974, 6)
    expect(balance).toMatchObject({ n: 5, camps: 3 })
  })

  it.each([
    ['below two camps', 'Trump said it was good. '.repeat(6), 1],
    ['below five attributions', 'Trump said it was good. Kim said it was bad.', 2],
  ])('have no balance %s', (_, some, camps) => {
    expect(voicesIn(some).balance).toMatchObject({ value: null, camps })
  })
})

it('leaves out what sentences that are left out say', () => {
  const text = 'Trump said it was good. Kim said it was bad.'
  const left = voicesOf(spokenWithout(spokenIn(text), [{ start: 0, end: 23 }]), codebook)
  expect(left.sources.map(({ name }) => name)).toEqual(['Kim Jong Un'])
})
