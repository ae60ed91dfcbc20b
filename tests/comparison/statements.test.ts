import { describe, expect, it } from 'vitest'
import { statementsOf } from '@/lib/comparison/statements'
import { codebook, read, wordsOf } from './read-articles'

const fact = 'The two sides agreed to close the reactor near the river within six months.'
const retold = 'Within six months the reactor near the river is to be closed, both sides agreed on Friday.'
const filler = [
  'A choir of forty children sang old songs for the guests from abroad.',
  'Prices for rice and maize climbed again after a dry and windy summer.',
  'The museum shows drawings, maps and letters from three centuries of trade.',
]

describe('statements', () => {
  it('finds a fact that every article states, in other forms and another order of words', () => {
    const articles = read(`${fact} ${filler[0]}`, `${filler[1]} ${retold}`, `${retold} ${filler[2]}`)
    const { shared, inAll } = statementsOf(articles, codebook)
    expect(inAll).toEqual(shared)
    expect(wordsOf(articles, inAll[0]?.passages ?? [])).toEqual([
      ['a', fact],
      ['b', retold],
      ['c', retold],
    ])
    expect(inAll[0]?.similarity).toBeGreaterThanOrEqual(0.4)
  })

  it('does not call in all what one article lacks', () => {
    const { shared, inAll } = statementsOf(read(fact, retold, filler.join(' ')), codebook)
    expect([shared.length, inAll.length]).toEqual([1, 0])
  })

  it.each([
    [
      'who speaks',
      '“It was a nice day,” said Aaron Miller, a former negotiator for presidents of both parties.',
      '“Nobody knows the answer yet,” said Aaron Miller, a former negotiator for presidents of both parties.',
    ],
    [
      'credits',
      'The Associated Press and writer Jane Porter in Seoul contributed to this long report.',
      'The Associated Press and writer Jane Porter in Seoul contributed to this long report.',
    ],
    [
      'teasers glued to a name',
      'Aaron MillerVoters wary of new bridge plans before long council debate on harbour money MORE spoke today.',
      'The mayor met Aaron MillerVoters wary of new bridge plans before long council debate on harbour money MORE.',
    ],
    [
      'names alone',
      'France, Germany, Italy, Canada, Japan and Britain sent their ministers to the opening.',
      'Tariffs of France, Germany, Italy, Canada, Japan and Britain fell by a third.',
    ],
    ['questions', 'Will the two sides agree to close the reactor near the river within six months?', fact],
    ['the same subject', fact, 'The reactor has always been loud, fishermen in the next village complained.'],
  ])('ignores %s', (_, one, other) => {
    expect(statementsOf(read(one, other), codebook).shared).toEqual([])
  })

  it('finds what one article alone states of the target, and shows the nearest elsewhere', () => {
    const alone =
      'Trump promised Kim at the summit a railway worth 300 million dollars between Wonsan and the border.'
    const articles = read(`${fact} ${alone}`, `${retold} Trump met Kim at the summit.`)
    const { own } = statementsOf(articles, codebook)
    expect(
      wordsOf(
        articles,
        own.map(({ passage }) => passage),
      ),
    ).toContainEqual(['a', alone])
    expect(own.every(({ foundElsewhere }) => foundElsewhere <= 0.25)).toBe(true)
  })

  it('does not call own what two sentences of another article say together', () => {
    const alone =
      'Trump promised Kim at the summit a railway worth 300 million dollars between Wonsan and the border.'
    const elsewhere =
      'At the summit Trump promised Kim a railway. It is worth 300 million dollars and leads from Wonsan to the border.'
    expect(
      statementsOf(read(alone, elsewhere), codebook).own.filter(({ passage }) => passage.article === 'a'),
    ).toEqual([])
  })

  it('finds nothing in a single article or in none', () => {
    const nothing = { shared: [], inAll: [], own: [] }
    expect(statementsOf(read(fact), codebook)).toEqual(nothing)
    expect(statementsOf([], codebook)).toEqual(nothing)
  })
})
