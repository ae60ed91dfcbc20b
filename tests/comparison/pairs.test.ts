import { describe, expect, it } from 'vitest'
import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'
import { tone } from '@/lib/analysis/measures/tone'
import { comparePairs } from '@/lib/comparison/pairs'
import { seededRandom } from '@/lib/statistics/random'
import { articleOf, scoresOf } from './articles'

const warm = articleOf('warm', [0.5, 0.7, 0.4, 0.6, 0.3, 0.55, 0.45, 0.65])
const cold = articleOf('cold', [-0.5, -0.2, -0.4, -0.6, -0.3, -0.1, -0.35])
const cool = articleOf('cool', [-0.4, 0.3, -0.5, -0.1, 0.2, -0.6, 0.1])
const brief = articleOf('brief', [0.9, 0.9])

describe('comparePairs', () => {
  const found = comparePairs([warm, cold, cool, brief], tone)
  const pair = (first: string, second: string) =>
    found?.pairs.find((each) => each.first === first && each.second === second)

  it('has each pair once', () => {
    expect(found?.pairs.map(({ first, second }) => `${first}–${second}`)).toEqual([
      'warm–cold',
      'warm–cool',
      'warm–brief',
      'cold–cool',
      'cold–brief',
      'cool–brief',
    ])
  })

  it('finds a difference, with its size', () => {
    const { difference, interval, p, adjusted, effect, verdict } = pair('warm', 'cold') ?? {}
    expect(verdict).toBe('differs')
    expect(difference).toBeCloseTo(0.51875 + 2.45 / 7, 10)
    expect(interval?.low).toBeGreaterThan(0.6)
    expect(interval?.high).toBeLessThan(1.1)
    expect(p).toBeCloseTo(1 / 6435, 10)
    expect(adjusted).toBeCloseTo(3 / 6435, 10)
    expect(effect).toMatchObject({ delta: 1, magnitude: 'large' })
  })

  it('calls too close what chance may explain', () => {
    expect(pair('cold', 'cool')).toMatchObject({ verdict: 'too close to call' })
  })

  it('does not compare an article with too few sentences, nor correct for it', () => {
    expect(pair('warm', 'brief')).toEqual({
      first: 'warm',
      second: 'brief',
      difference: null,
      interval: null,
      p: null,
      adjusted: null,
      effect: null,
      verdict: 'too few',
    })
    expect(comparePairs([warm, cold, cool], tone)?.pairs[0]?.adjusted).toBe(pair('warm', 'cold')?.adjusted)
  })

  it('holds the sentences behind each number', () => {
    expect(found?.articles.map(({ id, value, passages }) => [id, value === null, passages.length])).toEqual([
      ['warm', false, 8],
      ['cold', false, 7],
      ['cool', false, 7],
      ['brief', true, 2],
    ])
    expect(found?.articles[1]?.passages[1]).toEqual({ article: 'cold', start: 10, end: 19 })
  })

  it('reads the measure it is given', () => {
    const voiceless = { ...warm, observations: { tone: warm.observations.tone ?? [] } }
    expect(comparePairs([voiceless, cold], tone)?.pairs[0]?.verdict).toBe('differs')
    expect(comparePairs([voiceless, cold], ownVoiceTone)?.pairs[0]?.verdict).toBe('too few')
  })

  it('is the same again', () => {
    expect(comparePairs([warm, cold, cool, brief], tone)).toEqual(found)
  })

  it('of one article or none has no pairs, and of more than thirty is not told', () => {
    expect(comparePairs([warm], tone)?.pairs).toEqual([])
    expect(comparePairs([], tone)?.pairs).toEqual([])
    expect(comparePairs(Array(31).fill(warm), tone)).toBeNull()
  })

  it.each([
    { few: 5, many: 60 },
    { few: 6, many: 15 },
  ])('3 to 7 % of pairs of $few and $many sentences differ where nothing does', ({ few, many }) => {
    const random = seededRandom(17)
    const trials = 1000
    let found = 0
    for (let trial = 0; trial < trials; trial++) {
      const articles = [articleOf('a', scoresOf(random, few, 0)), articleOf('b', scoresOf(random, many, 0))]
      if (comparePairs(articles, tone)?.pairs[0]?.verdict === 'differs') found++
    }
    expect(found / trials).toBeGreaterThan(0.03)
    expect(found / trials).toBeLessThan(0.07)
  })

  it('even one of six pairs differs in at most 7 % of dashboards where nothing does', () => {
    const random = seededRandom(18)
    const trials = 300
    let found = 0
    for (let trial = 0; trial < trials; trial++) {
      const articles = [5, 8, 15, 40].map((n) => articleOf(`${n}`, scoresOf(random, n, 0)))
      if (comparePairs(articles, tone)?.pairs.some(({ verdict }) => verdict === 'differs')) found++
    }
    expect(found / trials).toBeLessThan(0.07)
  })
})
