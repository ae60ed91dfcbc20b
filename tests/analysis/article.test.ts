import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { ENGINE } from '@/lib/analysis/engine'
import { attributionsSchema, observationsSchema } from '@/lib/analysis/stored-evidence'
import { mean } from '@/lib/statistics/bootstrap'
import { codebook } from '@/tests/fixtures/codebook'

const article = {
  title: 'Talks resume',
  text: [
    'The talks were a success. Few had hoped for it.',
    '“The summit was a disaster,” Pompeo said. “It failed.”',
    'Analysts warned that the talks could fail. The summit ended in a good mood.',
    'Trump met Kim in a hotel. The nuclear deal is a wonderful breakthrough.',
    '“The talks were a mess,” Bolton said. “The summit was a mistake.”',
    'The talks brought a great result.',
  ].join('\n\n'),
}

describe('analyzeArticle', () => {
  const analysis = analyzeArticle(article, codebook)

  it('names its engine and counts the sentences', () => {
    expect(analysis).toMatchObject({ engine: ENGINE, sentences: 11 })
  })

  it('takes every measure, in the registry’s order', () => {
    expect(analysis.measurements.map(({ measure, n }) => [measure, n])).toEqual([
      ['tone', 10],
      ['own-voice-tone', 5],
      ['sources-tone', 5],
      ['headline-against-body', 5],
      ['frame-conflict', 11],
      ['frame-human-interest', 11],
      ['frame-economic', 11],
      ['frame-morality', 11],
      ['frame-responsibility', 11],
      ['topic-frames', 11],
      ['loaded-language', 6],
      ['hedging', 6],
      ['certainty', 6],
      ['superlatives', 6],
      ['scare-quotes', 6],
      ['agency', 4],
      ['questions', 6],
      ['unnamed-sources', 5],
      ['doubting-verbs', 3],
    ])
  })

  it('splits tone into voices without a rest', () => {
    const [tone, own, sources] = analysis.measurements
    expect([...(own?.observations ?? []), ...(sources?.observations ?? [])]).toHaveLength(tone?.n ?? 0)
    expect(own?.value).toBeGreaterThan(sources?.value ?? Number.NaN)
  })

  it('makes every value the mean of its observations, inside its interval', () => {
    const valued = analysis.measurements.filter(({ value }) => value !== null)
    expect(valued.length).toBeGreaterThan(10)
    for (const { value, interval, observations } of valued) {
      expect(value).toBe(mean(observations.map(({ score }) => score)))
      expect(interval?.low).toBeLessThanOrEqual(value ?? Number.NaN)
      expect(interval?.high).toBeGreaterThanOrEqual(value ?? Number.NaN)
    }
  })

  it('gives no value below five sentences', () => {
    const [tone] = analyzeArticle(
      { title: '', text: 'The talks failed. The summit failed. The talks failed. The talks ended.' },
      codebook,
    ).measurements
    expect(tone).toMatchObject({ value: null, interval: null, n: 4 })
  })

  it('finds nothing in an empty text', () => {
    expect(analyzeArticle({ title: '', text: '' }, codebook)).toMatchObject({
      sentences: 0,
      attributions: [],
    })
  })

  it('gives the same analysis for the same text', () => {
    expect(analyzeArticle(article, codebook)).toEqual(analysis)
  })

  it('comes back unchanged from JSON', () => {
    const observations = Object.fromEntries(analysis.measurements.map((m) => [m.measure, m.observations]))
    expect(observationsSchema.parse(JSON.parse(JSON.stringify(observations)))).toEqual(observations)
    expect(attributionsSchema.parse(JSON.parse(JSON.stringify(analysis.attributions)))).toEqual(
      analysis.attributions,
    )
  })

  it('refuses stored evidence that is none', () => {
    expect(() => observationsSchema.parse({ tone: [{ score: 1 }] })).toThrow()
    expect(() => attributionsSchema.parse([{ content: null }])).toThrow()
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Trump',
      'Kim',
      'said',
      'that',
      '“',
      '”',
      '"',
      ',',
      '.',
      '\n\n',
      'the talks',
      'who',
      'according to',
      'he',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )

  it('is analysed without an error, every span inside it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        const { attributions, measurements } = analyzeArticle({ title: '', text }, codebook)
        const units = measurements.flatMap(({ observations }) => observations.map(({ unit }) => unit))
        for (const { start, end } of [...attributions.map(({ content }) => content), ...units]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThan(end)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a long text', () => {
  const filled = (paragraph: string, length: number) =>
    paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length)

  it.each(['"', 'Trump said ', '“Kim said, ', 'a', '. ', 'he ', 'Kim Jong '])(
    'of nothing but “%s” is read to its end before patience runs out',
    (piece) => {
      expect(analyzeArticle({ title: '', text: filled(piece, 300_000) }, codebook).sentences).toBeGreaterThan(
        0,
      )
    },
  )
})
