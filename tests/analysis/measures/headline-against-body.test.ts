import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { differenceVerdicts } from '@/lib/analysis/measures/difference-verdicts'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { headlineAgainstBody } from '@/lib/analysis/measures/headline-against-body'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'
import { verdictOf } from '@/lib/analysis/measures/verdicts'

const text = [
  'The bridge is a disaster. The bridge is over budget. The bridge opens on Monday.',
  '“The bridge is a wonderful bridge,” Lopez said. The bridge failed. The bridge is a mistake.',
].join('\n\n')

function measured(title: string) {
  const features = readFeatures({ title, text }, exampleCodebook)
  return {
    headline: features.headlineTone,
    ownVoice: measurementOf(ownVoiceTone, ownVoiceTone.observe(features)),
    difference: measurementOf(headlineAgainstBody, headlineAgainstBody.observe(features)),
  }
}

describe('headline against body', () => {
  it('is the headline’s tone minus the mean of the own voice', () => {
    const { headline, ownVoice, difference } = measured('The bridge is a success')
    expect(difference.n).toBe(5)
    expect(difference.value).toBeCloseTo((headline?.score ?? Number.NaN) - (ownVoice.value ?? Number.NaN), 10)
    expect(difference.value).toBeGreaterThan(0)
  })

  it('gives receipts that add up, and that show the headline', () => {
    for (const { score, cues } of measured('The bridge is a success').difference.observations) {
      expect(cues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 10)
      expect(cues[0]?.note).toBe('the headline, “The bridge is a success”')
    }
  })

  it('is near 0 where both say the same', () => {
    const same = { title: 'The bridge is a success', text: 'The bridge is a success.' }
    const [only] = headlineAgainstBody.observe(readFeatures(same, exampleCodebook))
    expect(Math.abs(only?.score ?? 1)).toBeLessThan(0.3)
  })

  it.each(['', '  ', 'Ships return to the harbour'])('knows nothing where the headline is “%s”', (title) => {
    expect(measured(title).headline).toBeNull()
    expect(measured(title).difference).toMatchObject({ value: null, interval: null, n: 0 })
  })
})

describe('how a headline stands to its body', () => {
  it.each([
    [0.21, 0.9, 'more favourable'],
    [-0.9, -0.21, 'less favourable'],
    [-0.2, 0.2, 'alike'],
    [0.1, 0.9, 'unclear'],
    [-0.9, 0.9, 'unclear'],
  ])('is, where the interval is %d to %d, %s', (low, high, word) => {
    const leaning = { favourable: 0, unfavourable: 0 }
    expect(verdictOf(differenceVerdicts, { interval: { low, high }, n: 9, leaning })).toBe(word)
  })

  it('is unclear where there are too few sentences', () => {
    expect(
      verdictOf(differenceVerdicts, { interval: null, n: 2, leaning: { favourable: 0, unfavourable: 0 } }),
    ).toBe('unclear')
  })
})
