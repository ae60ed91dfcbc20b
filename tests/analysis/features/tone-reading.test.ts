import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTone, toneWordsOf } from '@/lib/analysis/features/tone-reading'
import { slice } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'
import { codebook } from '@/tests/fixtures/codebook'

const words = toneWordsOf(codebook)
const read = (text: string) => readTone(text, findTokens(text), words)

describe('readTone', () => {
  it.each([
    ['negation turns', 'It is good.', 'It is not good.'],
    ['a downtoner weakens', 'It is good.', 'It is somewhat good.'],
    ['doubt weakens', 'It is good.', 'It may be good.'],
    ['“but” outweighs what came before', 'It is good.', 'It is good but late.'],
    ['an intensifier strengthens', 'It is very good.', 'It is good.'],
    ['the codebook’s favourable words count', 'It is a breakthrough.', 'It is a thing.'],
    ['the codebook’s unfavourable words count', 'It is a thing.', 'It is a photo op.'],
  ])('%s: “%s” is above “%s”', (_, higher, lower) => {
    expect(read(higher).score).toBeGreaterThan(read(lower).score)
  })

  it.each(['They met on Monday.', 'The nuclear peace.', ''])('ignores “%s”', (text) => {
    expect(read(text)).toEqual({ score: 0, cues: [] })
  })

  it('does not carry a negation over a comma', () => {
    expect(read('It is not late, good.').score).toBe(read('It is late, good.').score)
  })

  it('says what each rule did', () => {
    const text = 'It is not very good.'
    expect(read(text).cues.map((cue) => [cue.kind, slice(text, cue), cue.note])).toEqual([
      ['shifter', 'not', 'shifts “good”'],
      ['shifter', 'very', 'shifts “good”'],
      ['unfavourable', 'good', 'favourable word, strengthened by “very”, negated by “not”'],
    ])
  })

  it('scores within [-1, 1], and its cues add up to the score', () => {
    const word = fc.constantFrom(
      'good',
      'disaster',
      'not',
      'very',
      'may',
      'but',
      'peace',
      'breakthrough',
      'photo op',
      ',',
      'it',
    )
    fc.assert(
      fc.property(fc.array(word), (parts) => {
        const { score, cues } = read(parts.join(' '))
        expect(Math.abs(score)).toBeLessThanOrEqual(1)
        expect(cues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9)
      }),
    )
  })
})
