import { expect, test } from 'vitest'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { markings } from '@/lib/reports/marking'
import { NOTHING_CHOSEN } from '@/lib/reports/reading'
import { receiptOf } from '@/lib/reports/receipt'
import { receiptSteps } from '@/lib/reports/receipt-steps'

const codebook = codebookSchema.parse({
  topic: 'lake-talks',
  version: 1,
  name: 'The lake talks',
  target: 'the lake talks',
  mentions: ['talks'],
})

const text = 'One. Two. Three. '

const observations = [
  { unit: { start: 0, end: 4 }, score: 0, cues: [] },
  { unit: { start: 5, end: 9 }, score: 0, cues: [] },
  { unit: { start: 10, end: 16 }, score: 0, cues: [] },
].map((observation) => ({ ...observation, voice: { kind: 'outlet' as const } }))

const stepsAt = (sentence: number | null, marks: readonly string[] = ['tone']) => {
  const [tone] = markings.filter(({ measure }) => measure === 'tone')
  const receipt = tone ? receiptOf({ text, observations, codebook }, tone, sentence) : null
  return receiptSteps({ href: '/a', reading: { ...NOTHING_CHOSEN, marks, sentence }, receipt }, 3)
}

test('an open receipt leads to the sentences on both sides of it', () => {
  expect(stepsAt(2)).toEqual({
    open: 'sentence-2',
    previous: '/a?sentence=1#sentence-1',
    next: '/a?sentence=3#sentence-3',
    closed: '/a#sentence-2',
  })
})

test('before the first and after the last there is nothing', () => {
  expect(stepsAt(1).previous).toBeNull()
  expect(stepsAt(3).next).toBeNull()
})

test('without a receipt the next one is the first', () => {
  expect(stepsAt(null)).toEqual({
    open: null,
    previous: null,
    next: '/a?sentence=1#sentence-1',
    closed: '/a',
  })
})

test('there is none where tone is not marked', () => {
  expect(stepsAt(null, []).next).toBeNull()
})
