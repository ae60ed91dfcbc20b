import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { campsHeard, campTone } from '@/lib/analysis/camp-tone'
import type { Observation, Voice } from '@/lib/analysis/measures/measure'
import { bootstrapInterval } from '@/lib/statistics/bootstrap'
import { codebook } from '@/tests/fixtures/codebook'

const camps = codebook.camps.map(({ id }) => id)
const [first = '', second = ''] = camps

const spokenBy = (camp: string | null): Voice => ({ kind: 'source', source: null, camp, verb: null })

const observed = (voice: Voice, scores: readonly number[]): readonly Observation[] =>
  scores.map((score) => ({ unit: { start: 0, end: 9 }, score, cues: [], voice }))

const observations = [
  ...observed(spokenBy(null), [0.9]),
  ...observed(spokenBy(second), [0.1, 0.2]),
  ...observed(spokenBy(first), [0.5, -0.1, 0.3, -0.3, 0.1]),
]

describe('the camps heard in an article', () => {
  it('come in the codebook’s order, sources of no camp last, and nobody who is not heard', () => {
    expect(camps.length).toBeGreaterThan(2)
    expect(campsHeard(observations, codebook)).toEqual([first, second, null])
    expect(campsHeard(observed({ kind: 'outlet' }, [0.4]), codebook)).toEqual([])
  })

  it('are those to which its speakers belong', () => {
    const text =
      '“The summit was a disaster,” Pompeo said. Kim said the talks were a success. The talks ended.'
    const { measurements } = analyzeArticle({ title: '', text }, codebook)
    const sources = measurements.find(({ measure }) => measure === 'sources-tone')?.observations ?? []
    expect(campsHeard(sources, codebook).toSorted()).toEqual(['pyongyang', 'washington'])
  })
})

describe('the tone of a camp', () => {
  it('is the mean of its own sentences, with their interval', () => {
    const { value, interval, n } = campTone(observations, first)
    expect(value).toBeCloseTo((0.5 - 0.1 + 0.3 - 0.3 + 0.1) / 5)
    expect(interval).toEqual(bootstrapInterval([0.5, -0.1, 0.3, -0.3, 0.1]))
    expect(n).toBe(5)
  })

  it('has no value below the fewest sentences', () => {
    expect(campTone(observations, second)).toMatchObject({ value: null, interval: null, n: 2 })
    expect(campTone(observations, null)).toMatchObject({ value: null, interval: null, n: 1 })
  })

  it('leaves nobody out: the camps’ sentences add up to those of all sources', () => {
    const counts = campsHeard(observations, codebook).map((camp) => campTone(observations, camp).n)
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(observations.length)
  })
})
