import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { loadedLanguage } from '@/lib/analysis/measures/loaded-language'
import { slice } from '@/lib/text/span'

const observe = (text: string) => loadedLanguage.observe(readFeatures({ title: '', text }, exampleCodebook))

const marksOf = (text: string): readonly string[] =>
  observe(text).flatMap(({ cues }) => cues.map((cue) => slice(text, cue)).filter((words) => words !== ''))

const scoreOf = (text: string): number => observe(text)[0]?.score ?? Number.NaN

describe('loaded language', () => {
  it.each([
    ['The corrupt regime brazenly slaughtered its own people.', 'brazenly slaughtered'],
    ['Radical thugs rampaged through the town.', 'Radical thugs rampaged'],
    ['The minister’s pathetic excuse fooled nobody.', 'pathetic excuse'],
    ['In a shameless power grab, the council cut the budget.', 'shameless'],
    ['The so-called experts were wrong again.', 'so-called'],
  ])('finds it in “%s”', (text, phrase) => {
    expect(scoreOf(text)).toBeGreaterThan(0.5)
    expect(marksOf(text).join('|')).toContain(phrase.split(' ')[0])
  })

  it.each([
    'The council approved the budget on Tuesday by a vote of 7 to 2.',
    'Two people were killed when a bus left the road near the border.',
    'Shares of the company fell by 3 percent in the third quarter.',
    'The court will hear the case in March.',
  ])('finds none in “%s”', (text) => {
    expect(scoreOf(text)).toBeLessThan(0.5)
    expect(marksOf(text)).toEqual([])
  })

  it('leaves quoted words to whoever spoke them', () => {
    expect(marksOf('The mayor spoke of “shameless, corrupt thugs” on Monday evening at city hall.')).toEqual(
      [],
    )
  })

  it('does not read what sources say', () => {
    expect(observe('“The corrupt thugs lied,” Lopez said.')).toEqual([])
    expect(observe('Engineers said that the corrupt thugs had lied.')).toEqual([])
  })

  it('gives receipts that add up', () => {
    const text = 'The corrupt regime brazenly lied. The council met on Monday. A tone-deaf, shameless stunt.'
    for (const { score, cues } of observe(text))
      expect(cues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 10)
  })

  it('reads every sentence of the outlet, whether on the target or not', () => {
    expect(observe('The bridge opens on Monday. The harbour is closed.')).toHaveLength(2)
  })

  it('reads no sentence in which the outlet says next to nothing', () => {
    for (const text of ['…', '42', '“Yes.”', 'Trump.', 'It rains.']) expect(observe(text)).toEqual([])
  })
})
