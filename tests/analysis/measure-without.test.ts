import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { measureWithout } from '@/lib/analysis/measure-without'
import type { Observation } from '@/lib/analysis/measures/measure'
import { bootstrapInterval } from '@/lib/statistics/bootstrap'
import { codebook } from '@/tests/fixtures/codebook'

const sentence = (number: number) => ({ start: 10 * number, end: 10 * number + 9 })

const observed = (scores: readonly number[]): readonly Observation[] =>
  scores.map((score, index) => ({ unit: sentence(index), score, cues: [], voice: { kind: 'outlet' } }))

const toneOf = (scores: readonly number[], struck: readonly number[]) =>
  measureWithout({ tone: observed(scores) }, struck.map(sentence))[0]

describe('measureWithout', () => {
  it('gives the analysis’ own measurements where nothing is struck', () => {
    const text = 'The talks were a success. “The summit failed,” Bolton said. Trump met Kim. '.repeat(4)
    const { measurements } = analyzeArticle({ title: 'Talks resume', text }, codebook)
    const observations = Object.fromEntries(measurements.map((each) => [each.measure, each.observations]))
    expect(measurements[0]?.n).toBeGreaterThanOrEqual(8)
    expect(measureWithout(observations, [])).toEqual(measurements)
  })

  it('takes the mean and the interval of the sentences that are left', () => {
    const tone = toneOf([0.9, 0.5, -0.1, 0.3, -0.3, 0.1], [0])
    expect(tone).toMatchObject({ measure: 'tone', n: 5 })
    expect(tone?.value).toBeCloseTo((0.5 - 0.1 + 0.3 - 0.3 + 0.1) / 5)
    expect(tone?.interval).toEqual(bootstrapInterval([0.5, -0.1, 0.3, -0.3, 0.1]))
  })

  it('strikes a sentence from every measure that observes it', () => {
    const [first, ...others] = observed([0.9, 0.5, -0.1])
    if (!first) throw new Error('no observation')
    const all = { tone: [first, ...others], 'own-voice-tone': others, 'sources-tone': [first] }
    const left = measureWithout(all, [sentence(0)]).map(({ measure, n }) => [measure, n])
    expect(left.slice(0, 3)).toEqual([
      ['tone', 2],
      ['own-voice-tone', 2],
      ['sources-tone', 0],
    ])
  })

  it('gives no value below the fewest units, and none of nothing', () => {
    expect(toneOf([0.9, 0.5, -0.1, 0.3, -0.3], [4])).toMatchObject({ value: null, interval: null, n: 4 })
    expect(toneOf([0.9], [0])).toMatchObject({ value: null, interval: null, n: 0 })
    expect(measureWithout({}, []).every(({ n, value }) => n === 0 && value === null)).toBe(true)
  })

  it('ignores a span that touches no observed sentence', () => {
    expect(toneOf([0.9, 0.5], [7])?.n).toBe(2)
  })
})
