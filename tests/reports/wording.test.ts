import { describe, expect, test } from 'vitest'
import { measures } from '@/lib/analysis/measures/registry'
import { axisOf, placeOn } from '@/lib/reports/axis'
import { figureOf, figuresIn, figuresOf } from '@/lib/reports/figure'
import { figureInWords, wholeInWords } from '@/lib/reports/figure-in-words'
import { scoreInWords, toneLabel, toneStep } from '@/lib/reports/tone-step'
import { counted, dayInWords, listed, percent, signed } from '@/lib/reports/wording'
import { held } from '@/tests/reports/held'
import { measurement } from './figures'

describe('numbers in words', () => {
  test.each([
    [0.214, '+0.21'],
    [-0.05, '−0.05'],
    [0, '0.00'],
    [-0.004, '0.00'],
    [1, '+1.00'],
  ])('%d is written %s', (value, words) => {
    expect(signed(value)).toBe(words)
  })

  test.each([
    [0.214, held('21 %')],
    [-0.05, held('−5 %')],
    [0, held('0 %')],
    [-0.004, held('0 %')],
    [1, held('100 %')],
  ])('%d as a share is written %s', (value, words) => {
    expect(percent(value)).toBe(words)
  })

  test('counts agree with their nouns', () => {
    expect([0, 1, 2, 1200].map((count) => counted(count, 'article'))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
      '1,200 articles',
    ])
  })

  test('names are joined as in a sentence', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C'])
  })

  test('a day is the same day everywhere', () => {
    expect(dayInWords('2018-06-12')).toBe('12 June 2018')
  })
})

describe('figures', () => {
  const figures = figuresOf([
    measurement('tone', [0.1, 0.3, 0.5]),
    measurement('own-voice-tone', [-0.2, 0.3, 0.5]),
  ])

  test('every registered measure has one, also where nothing was measured', () => {
    expect(figures.map(({ measure }) => measure)).toEqual(measures.map(({ id }) => id))
    expect(figures.map(({ n }) => n)).toEqual(measures.map((_, place) => (place < 2 ? 12 : 0)))
  })

  test('unknown is said in words, never as zero', () => {
    expect(figureInWords(figureOf(figures, 'tone'))).toBe(held('+0.30 (+0.10 to +0.50), n = 12'))
    expect(figureInWords(figureOf(figures, 'sources-tone'))).toBe(held('too few sentences, n = 0'))
  })

  test('shares are told in percent', () => {
    const shares = figuresOf([measurement('frame-conflict', [0.1, 0.21, 0.3])])
    expect(figureInWords(figureOf(shares, 'frame-conflict'))).toBe(held('21 % (10 to 30 %), n = 12'))
  })

  test('differences are told with a sign, and in the words of their sides', () => {
    const [low, high] = [-0.9, 0.7]
    const leaning = { favourable: 9, unfavourable: 0 }
    const figure = figureOf(
      figuresOf([measurement('headline-against-body', [0.3, 0.5, high], leaning)]),
      'headline-against-body',
    )
    expect(figureInWords(figure)).toBe(held('+0.50 (+0.30 to +0.70), n = 12'))
    expect(figure).toMatchObject({
      verdict: 'more favourable',
      direction: 'high',
      scale: { kind: 'difference' },
    })
    expect([low, 0, high].map((score) => scoreInWords(score, figure.scale))).toEqual([
      'less favourable',
      'alike',
      'more favourable',
    ])
  })

  test('a measure may say in words why it scored nothing', () => {
    const none = figureOf(figuresOf([]), 'headline-against-body')
    expect(figureInWords(none)).toMatch(
      /^not told: the headline, or .* does not speak of the topic, n\u00a0=\u00a00$/,
    )
    const few = figureOf(figuresOf([measurement('headline-against-body', null)]), 'headline-against-body')
    expect(figureInWords(few)).toBe(held('too few sentences, n = 2'))
  })

  test('what a figure is with all sentences is said beside it', () => {
    expect(wholeInWords(figureOf(figures, 'tone'))).toBe(held('+0.30 with all sentences, n = 12'))
    expect(wholeInWords(figureOf(figures, 'sources-tone'))).toBe(held('no value with all sentences, n = 0'))
  })

  test('a figure has the word that its measure’s codebook says', () => {
    const leaning = { favourable: 4, unfavourable: 4 }
    const [mixed] = figuresOf([measurement('tone', [0.1, 0.3, 0.5], leaning)])
    expect(mixed?.verdict).toBe('mixed')
    expect(mixed && wholeInWords(mixed)).toBe(held('mixed: +0.30 with all sentences, n = 12'))
    const [unclear] = figuresOf([measurement('tone', null, leaning)])
    expect(unclear && wholeInWords(unclear)).toBe(held('no value with all sentences, n = 2'))
  })

  test('a figure has no word where nobody counted what leans to a side', () => {
    expect(figures.filter(({ verdict }) => verdict !== null)).toEqual([])
  })

  test('only an interval that leaves out zero has a direction and its colour', () => {
    const tones = figures.filter(({ family }) => family === 'tone')
    expect(tones.map(({ direction, step }) => [direction, step])).toEqual([
      ['high', 2],
      ['undecided', 0],
      [null, 0],
    ])
  })

  test('a share of sentences has no side, and does not widen the axis of tone', () => {
    const shares = figuresOf([measurement('frame-conflict', [0.6, 0.8, 1])])
    const conflict = figureOf(shares, 'frame-conflict')
    expect(conflict).toMatchObject({ scale: { kind: 'share' }, direction: null, step: 0, value: 0.8 })
    expect(axisOf([...figures, conflict]).extent).toBe(axisOf(figures).extent)
  })

  test('an unregistered measure is refused', () => {
    expect(() => figureOf(figures, 'mood')).toThrow('No measure is called "mood"')
  })
})

describe('the axis', () => {
  const figures = figuresOf([measurement('tone', [-0.1, 0.1, 0.4])])

  test('is symmetric and holds every interval', () => {
    expect(axisOf(figures).extent).toBe(0.4)
    expect(axisOf(figures).ticks.map(({ label }) => label)).toEqual([
      '−0.40',
      '−0.20',
      '0.00',
      '+0.20',
      '+0.40',
    ])
  })

  test('reaches as far as differences of tones do', () => {
    const far = figuresOf([measurement('headline-against-body', [-1.7, -1.2, -0.3])])
    expect(axisOf(figuresIn(far, 'headline'))).toMatchObject({
      extent: 2,
      sides: { low: 'less favourable', high: 'more favourable' },
    })
  })

  test('is the whole scale where nothing was measured', () => {
    expect(axisOf([]).extent).toBe(1)
  })

  test('places an interval in percent, and what is unknown nowhere', () => {
    const axis = axisOf(figures)
    expect(placeOn(axis, figureOf(figures, 'tone'))).toEqual({
      low: expect.closeTo(37.5),
      value: expect.closeTo(62.5),
      width: expect.closeTo(62.5),
      peak: expect.closeTo(40),
    })
    expect(placeOn(axis, figureOf(figures, 'sources-tone'))).toBeNull()
  })
})

describe('the tone scale', () => {
  test.each([
    [-1, -3, 'clearly unfavourable'],
    [-0.3, -2, 'unfavourable'],
    [-0.1, -1, 'slightly unfavourable'],
    [0, 0, 'neutral'],
    [0.1, 1, 'slightly favourable'],
    [0.3, 2, 'favourable'],
    [1, 3, 'clearly favourable'],
  ])('%d is step %d, %s', (tone, step, label) => {
    expect(toneStep(tone)).toBe(step)
    expect(toneLabel(tone)).toBe(label)
  })
})
