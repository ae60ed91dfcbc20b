import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { readTone, type ToneReading, toneAimOf } from '@/lib/analysis/features/tone-reading'
import { codebook } from '@/tests/fixtures/codebook'
import {
  deniedBlame,
  deniedPraise,
  hedged,
  type MovedSentence,
  plainFacts,
  quoted,
  targets,
} from '@/tests/fixtures/tone-cases'

const aims = {
  talks: toneAimOf(targets.talks),
  tunnel: toneAimOf(targets.tunnel),
  programme: toneAimOf(targets.programme),
}

const read = (text: string, target: MovedSentence['target'] = 'talks') =>
  readTone({ text, title: '', sentence: { start: 0, end: text.length }, before: null }, aims[target])

const scores = ({ target, plain, changed }: MovedSentence) =>
  [read(plain, target).score, read(changed, target).score] as const

const isMostlyNeutral = ({ probabilities }: ToneReading): boolean =>
  probabilities.neutral > Math.max(probabilities.unfavourable, probabilities.favourable)

describe('the tone of a sentence', () => {
  it.each(deniedPraise)('falls when praise is denied: “$changed”', (moved) => {
    const [plain, changed] = scores(moved)
    expect(changed).toBeLessThan(plain)
  })

  it.each(deniedBlame)('rises when blame is denied: “$changed”', (moved) => {
    const [plain, changed] = scores(moved)
    expect(changed).toBeGreaterThan(plain)
  })

  it.each(hedged)('is weaker when hedged: “$changed”', (moved) => {
    const [plain, changed] = scores(moved)
    expect(Math.abs(changed)).toBeLessThan(Math.abs(plain))
  })

  it.each(quoted)('keeps its side in a source’s mouth: “$changed”', (moved) => {
    const [plain, changed] = scores(moved)
    expect(Math.sign(changed)).toBe(Math.sign(plain))
    const [voice] = readFeatures({ title: '', text: moved.changed }, targets[moved.target]).voices
    expect(voice?.kind).toBe('source')
  })

  it.each(plainFacts)('is mostly neutral in a plain fact: “$plain”', ({ target, plain }) => {
    expect(isMostlyNeutral(read(plain, target))).toBe(true)
  })

  it.each([
    ['Trump praised Kim after the talks.', 'Lopez praised Chen after the talks.'],
    ['The summit between Trump and Kim failed.', 'The summit between Macron and Putin failed.'],
    ['Kim Jong Un smiled as the talks began.', 'Angela Merkel smiled as the talks began.'],
    ['Fox News called the talks a success.', 'Reuters called the talks a success.'],
  ])('is the same whoever it names: “%s”', (one, other) => {
    expect(Math.abs(read(one).score - read(other).score)).toBeLessThanOrEqual(0.02)
  })

  it('reads the codebook’s own words of tone', () => {
    const told = (text: string) =>
      readTone(
        { text, title: '', sentence: { start: 0, end: text.length }, before: null },
        toneAimOf(codebook),
      )
    expect(told('The summit was a breakthrough.').score).toBeGreaterThan(0.2)
    expect(told('The summit was a photo op.').score).toBeLessThan(told('The summit was a meeting.').score)
  })
})

describe('a receipt', () => {
  it.each([...deniedPraise, ...hedged])('adds up to the score of “$changed”', ({ target, changed }) => {
    const { score, cues } = read(changed, target)
    expect(cues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9)
  })

  it('adds up and stays inside its text whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { score, probabilities, cues } = read(text)
        const { unfavourable, neutral, favourable } = probabilities
        expect(unfavourable + neutral + favourable).toBeCloseTo(1, 9)
        expect(favourable - unfavourable).toBeCloseTo(score, 9)
        expect(cues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9)
        for (const { start, end } of cues) expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
