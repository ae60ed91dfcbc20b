import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { headlineAgainstBody } from '@/lib/analysis/measures/headline-against-body'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'

const text = [
  'The bridge is a disaster. The bridge is over budget. The bridge opens on Monday.',
  '“The bridge is a wonderful bridge,” Lopez said. The bridge failed. The bridge is a mistake.',
].join('\n\n')

const featuresOf = (title: string) => readFeatures({ title, text }, exampleCodebook)
const measured = (title: string) => {
  const features = featuresOf(title)
  return {
    headline: features.headline,
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

  it('gives receipts that add up', () => {
    for (const { score, cues } of measured('The bridge is a success').difference.observations)
      expect(cues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 10)
  })

  it('is near zero where both say the same', () => {
    const same = readFeatures(
      { title: 'The bridge is a success', text: 'The bridge is a success.' },
      exampleCodebook,
    )
    expect(Math.abs(headlineAgainstBody.observe(same)[0]?.score ?? 1)).toBeLessThan(0.3)
  })

  it.each(['', '  ', 'Ships return to the harbour'])('knows nothing where the headline is “%s”', (title) => {
    expect(featuresOf(title).headline).toBeNull()
    expect(measured(title).difference).toMatchObject({ value: null, interval: null, n: 0 })
  })
})
