import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { comparedArticle } from '@/lib/comparison/compared-article'
import { compareVoices } from '@/lib/comparison/compared-voices'
import { codebook } from '@/tests/fixtures/codebook'

const compared = (id: string, text: string) => {
  const { attributions } = analyzeArticle({ title: '', text }, codebook)
  return comparedArticle({
    ...{ id, text, attributions },
    title: '',
    outlet: null,
    date: null,
    observations: {},
  })
}

const articles = [
  compared('a', 'Trump said it was good. Kim said it was bad. Officials said it was late.'),
  compared('b', 'Trump said it was over. Mr Trump said it was late.'),
  compared('c', 'It rained all day.'),
]

describe('the voices of several articles', () => {
  const { byArticle, mostHeard } = compareVoices(articles, codebook)

  it('are told article by article, also where nobody speaks', () => {
    expect(byArticle.map(({ article, camps }) => [article, camps.map(({ camp }) => camp)])).toEqual([
      ['a', ['washington', 'pyongyang', null]],
      ['b', ['washington']],
      ['c', []],
    ])
  })

  it('name those heard most, and no people without a name', () => {
    expect(
      mostHeard.map(({ name, articles: heardIn, attributions }) => [name, heardIn, attributions]),
    ).toEqual([
      ['Donald Trump', ['a', 'b'], 3],
      ['Kim Jong Un', ['a'], 1],
    ])
  })

  it('are none of no articles', () => {
    expect(compareVoices([], codebook)).toEqual({ byArticle: [], mostHeard: [] })
  })
})
