import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { comparedArticle } from '@/lib/comparison/compared-article'
import { readerOf } from '@/lib/comparison/robustness/read-article'
import { asMeasured, variants, variantsFor } from '@/lib/comparison/robustness/variants'
import { slice } from '@/lib/text/span'
import { codebook } from '../../fixtures/codebook'

const title = 'Talks end in failure'
const text = [
  'The summit was a great success.',
  'The talks failed. It was a shameful nuclear disaster. Trump met Kim.',
  '“The talks were wonderful,” Lopez said. Analysts say the summit is a bad idea.',
  'The weather was fine. The summit ended on Monday.',
].join('\n\n')

const { measurements, attributions } = analyzeArticle({ title, text }, codebook)
const read = readerOf(codebook)(
  comparedArticle({
    id: 'a',
    title,
    outlet: null,
    date: null,
    text,
    observations: Object.fromEntries(measurements.map((each) => [each.measure, each.observations])),
    attributions,
  }),
)

const all = [
  'The summit was a great success.',
  'The talks failed.',
  'It was a shameful nuclear disaster.',
  'Trump met Kim.',
  '“The talks were wonderful,” Lopez said.',
  'Analysts say the summit is a bad idea.',
  'The summit ended on Monday.',
]
const [success, failed, disaster, met, quoted, reported, ended] = all

const by = (id: string) => {
  const variant = [asMeasured, ...variants].find((each) => each.id === id)
  return variant?.scored(read) ?? []
}
const sentencesBy = (id: string) => by(id).map(({ unit }) => slice(text, unit))
const scoresBy = (id: string) => new Map(by(id).map(({ unit, score }) => [slice(text, unit), score]))

describe('the variants', () => {
  it('have ids and labels of their own', () => {
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length)
    expect(new Set(variants.map(({ label }) => label)).size).toBe(variants.length)
  })

  it('are all worked out of 300 articles, and of more those that read no sentence anew', () => {
    expect(variantsFor(300)).toEqual(variants)
    const left = variants.filter((each) => !variantsFor(301).includes(each))
    expect(left.map(({ id }) => id)).toEqual(['vader'])
  })

  it.each([
    ['as-measured', all],
    ['own-voice', [success, failed, disaster, met, ended]],
    ['no-quotations', [success, failed, disaster, met, reported, ended]],
    ['no-attributions', [success, failed, disaster, met, ended]],
    ['naming-target', [success, failed, quoted, reported, ended]],
    ['no-taking-up', [success, failed, met, quoted, reported, ended]],
    ['no-first-paragraph', [failed, disaster, met, quoted, reported, ended]],
    ['no-last-paragraph', [success, failed, disaster, met, quoted, reported]],
    ['headline-counted', ['', ...all]],
    ['headline-unread', all],
    ['sentence-alone', all],
    ['afinn', all],
    ['vader', all],
    ['median', all],
  ])('%s counts its sentences', (id, sentences) => {
    expect(sentencesBy(id)).toEqual(sentences)
  })

  it('by AFINN-165 take the mean of its valences, a fifth of it', () => {
    // great 3, success 2; talks and failed: failed −2; shameful −2, disaster −2.
    const scores = scoresBy('afinn')
    expect(scores.get(success ?? '')).toBeCloseTo(5 / 6 / 5, 10)
    expect(scores.get(failed ?? '')).toBeCloseTo(-2 / 3 / 5, 10)
    expect(scores.get(ended ?? '')).toBe(0)
    // Of five words instead of six, "nuclear" being neutral here.
    expect(scoresBy('afinn-neutral').get(disaster ?? '')).toBeCloseTo(
      ((scores.get(disaster ?? '') ?? 0) * 6) / 5,
      10,
    )
  })

  // Valences x of its lexicon, x / √(x² + 15) of their sum: great 3.1 and success 2.7, failed −2.3.
  it('by VADER take its compound score', () => {
    const scores = scoresBy('vader')
    expect(scores.get(success ?? '')).toBeCloseTo(5.8 / Math.sqrt(5.8 ** 2 + 15), 3)
    expect(scores.get(failed ?? '')).toBeCloseTo(-2.3 / Math.sqrt(2.3 ** 2 + 15), 3)
  })

  it('count a headline that speaks of the target', () => {
    expect(by('headline-counted')[0]?.score).toBeLessThan(0)
    const elsewhere = { ...read, article: { ...read.article, title: 'A sunny day' } }
    const variant = variants.find(({ id }) => id === 'headline-counted')
    expect(variant?.scored(elsewhere)).toHaveLength(all.length)
  })

  it('read sentences without the headline, or without the one before', () => {
    const scores = scoresBy('as-measured')
    expect(scoresBy('headline-unread').get(ended ?? '')).not.toBe(scores.get(ended ?? ''))
    expect(scoresBy('sentence-alone').get(failed ?? '')).not.toBe(scores.get(failed ?? ''))
    // The first sentence has none before it.
    expect(scoresBy('sentence-alone').get(success ?? '')).toBe(scores.get(success ?? ''))
  })

  it('without the headline score as the article does where it has none', () => {
    const bare = analyzeArticle({ title: '', text }, codebook).measurements.find(
      ({ measure }) => measure === 'tone',
    )
    expect(by('headline-unread').map(({ score }) => score)).toEqual(
      bare?.observations.map(({ score }) => score),
    )
  })

  it('of a text without the target count nothing', () => {
    const nothing = { ...read, toned: [], article: { ...read.article, title: '' } }
    for (const { scored, centre } of variants) expect(centre(scored(nothing))).toBeNull()
  })
})
