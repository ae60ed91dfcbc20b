import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SentimentIntensityAnalyzer } from 'vader-sentiment'
import { describe, expect, it } from 'vitest'
import { vaderScore } from '@/lib/comparison/robustness/vader'
import { seededRandom } from '@/lib/statistics/random'
import { splitSentences } from '@/lib/text/sentences'
import { slice } from '@/lib/text/span'

const byPackage = (text: string): number => SentimentIntensityAnalyzer.polarity_scores(text).compound

const voices = path.resolve('tests/fixtures/voices')
const written = readdirSync(voices).flatMap((file) => {
  const text = readFileSync(path.join(voices, file), 'utf8')
  return splitSentences(text).map((sentence) => slice(text, sentence))
})

const PIECES =
  "a x good GREAT Bad bad kind Kind of OF sort but BUT never so this not isn’t isn't least at very the bomb yeah right cut mustard hardly US é — ! !! ? ?!? !?! !?!? ( ) - ' \" . ... , : ; / _ :) constructor __proto__ hasOwnProperty"
    .split(' ')
    .concat(['', '\n', '\u00a0'])

/** Sentences that nobody would write, of words and punctuation that VADER has rules for. */
function madeUp(count: number): readonly string[] {
  const random = seededRandom(2014)
  const pick = () => PIECES[Math.floor(random() * PIECES.length)] + (random() < 0.6 ? ' ' : '')
  return Array.from({ length: count }, () => Array.from({ length: random() * 14 }, pick).join(''))
}

describe('vaderScore', () => {
  it.each([
    ['written', written],
    ['made-up', madeUp(3_000)],
  ])('is what vader-sentiment gives, of %s sentences', (_, sentences) => {
    expect(sentences.length).toBeGreaterThan(200)
    expect(sentences.map(vaderScore)).toEqual(sentences.map(byPackage))
  })

  it.each(['', ' ', '!', 'A b c'])('of no words is 0: “%s”', (text) => {
    expect(vaderScore(text)).toBe(0)
  })
})
