import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { balanceInWords, campMarks } from '@/lib/reports/camp-bars'
import { voicesReport } from '@/lib/reports/source-rows'
import { codebook } from '@/tests/fixtures/codebook'
import { held } from '@/tests/reports/held'

function reportOf(text: string, leftOut: Parameters<typeof voicesReport>[1] = []) {
  const { attributions } = analyzeArticle({ title: '', text }, codebook)
  return voicesReport({ text, attributions, observations: {}, href: '/articles/1', codebook }, leftOut)
}

const text = 'Trump claimed it was good. Kim said it was bad. Officials said it was late.'

describe('the voices of an article, as its page shows them', () => {
  it('let each name open what it is made to say', () => {
    const [trump] = reportOf(text).sources
    expect(trump).toMatchObject({
      name: 'Donald Trump',
      note: null,
      role: 'US president',
      camp: 'Washington',
    })
    expect(trump?.verbs).toEqual([{ verb: 'claim', count: 1, loading: 'doubting' }])
    expect(trump?.passages).toEqual([
      { start: 14, words: 'it was good.', href: '/articles/1?passage=14-26#passage' },
    ])
    expect(trump?.tone).toBe('too few sentences')
  })

  it('say of people without a name that they have none', () => {
    expect(reportOf(text).sources.at(-1)).toMatchObject({ note: 'no name given', camp: 'of no camp' })
  })

  it('fill a bar with the camps’ shares', () => {
    const { bars, n } = reportOf(text)
    expect(n).toBe(3)
    expect(bars.map(({ label, share, count }) => [label, share, count])).toEqual([
      ['Washington', held('33 %'), '1 of 3'],
      ['Pyongyang', held('33 %'), '1 of 3'],
      ['Other sources', held('33 %'), '1 of 3'],
    ])
    expect(bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100)
  })

  it('change with what is left out', () => {
    expect(reportOf(text, [{ start: 0, end: 26 }]).sources.map(({ name }) => name)).not.toContain(
      'Donald Trump',
    )
  })

  it('are nothing where nobody speaks', () => {
    expect(reportOf('It rained.')).toEqual({ sources: [], n: 0, bars: [], balance: 'no camp heard' })
  })
})

it('marks each camp by letters of its own', () => {
  const letters = campMarks(codebook).map((mark) => mark.letters)
  expect(letters).toEqual([...new Set(letters)])
  expect(letters).toHaveLength(codebook.camps.length + 1)
})

it.each([
  [{ value: 0.8649, camps: 3, n: 5 }, held('0.86 over 3 camps, n = 5')],
  [{ value: null, camps: 1, n: 9 }, held('one camp heard, n = 9')],
  [{ value: null, camps: 2, n: 3 }, held('too few attributions, n = 3')],
  [{ value: null, camps: 0, n: 0 }, 'no camp heard'],
])('says the balance %j as “%s”', (balance, words) => {
  expect(balanceInWords(balance)).toBe(words)
})
