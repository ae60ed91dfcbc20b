import { expect, test } from 'vitest'
import type { Observation } from '@/lib/analysis/measures/measure'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { textBlocks } from '@/lib/reports/passages'
import { receiptOf } from '@/lib/reports/receipt'

const text = 'A hopeful turn\n\nThe talks went well. Nobody ate.\n\n- “A great day,” said Ana Ruiz.'

const codebook = codebookSchema.parse({
  topic: 'lake-talks',
  version: 1,
  name: 'The lake talks',
  target: 'the lake talks',
  mentions: ['talks'],
  camps: [{ id: 'north', label: 'The north shore' }],
})

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const cue = (words: string, weight: number) => ({
  ...spanOf(words),
  kind: 'favourable' as const,
  weight,
  note: 'favourable word',
})

const observations: readonly Observation[] = [
  { unit: spanOf('The talks went well.'), score: 0.4, cues: [cue('well', 0.4)], voice: { kind: 'outlet' } },
  {
    unit: spanOf('“A great day,” said Ana Ruiz.'),
    score: 0.6,
    cues: [cue('great', 0.6)],
    voice: { kind: 'source', source: 'Ana Ruiz', camp: 'north', verb: 'said' },
  },
]

const blocks = textBlocks(text, observations)

test('the text keeps its headings, paragraphs and items', () => {
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'item'])
})

test('nothing of a block is lost, however it is cut', () => {
  const rejoined = blocks.map(({ passages }) =>
    passages.flatMap(({ runs }) => runs.map((run) => run.text)).join(''),
  )
  expect(rejoined).toEqual([
    'A hopeful turn',
    'The talks went well. Nobody ate.',
    '- “A great day,” said Ana Ruiz.',
  ])
})

test('scored sentences are numbered through the text, and the rest is plain', () => {
  const marks = blocks.flatMap(({ passages }) => passages.map(({ mark }) => mark?.number ?? null))
  expect(marks).toEqual([null, 1, null, null, 2])
})

test('cues are set apart within their sentence', () => {
  const runs = blocks[1]?.passages[0]?.runs.map((run) => [run.text, run.cue])
  expect(runs).toEqual([
    ['The talks went ', null],
    ['well', 'favourable'],
    ['.', null],
  ])
})

test('overlapping cues do not repeat any text', () => {
  const [first] = observations
  if (!first) throw new Error('no observation')
  const overlapping = { ...first, cues: [cue('went well', 0.2), cue('well', 0.2)] }
  const [, paragraph] = textBlocks(text, [overlapping])
  expect(paragraph?.passages[0]?.runs.map((run) => run.text).join('')).toBe('The talks went well.')
})

test('a receipt tells the words, their weights and who speaks', () => {
  const receipt = receiptOf({ text, observations, codebook }, 2)
  expect(receipt).toMatchObject({
    number: 2,
    of: 2,
    sentence: '“A great day,” said Ana Ruiz.',
    score: 0.6,
    voice: 'Ana Ruiz (The north shore), “said”',
    cues: [{ words: 'great', weight: 0.6 }],
  })
})

test('the outlet’s own voice is called that', () => {
  expect(receiptOf({ text, observations, codebook }, 1)?.voice).toBe('The outlet’s own voice')
})

test.each([0, 3, -1])('there is no receipt for sentence %d of two', (number) => {
  expect(receiptOf({ text, observations, codebook }, number)).toBeNull()
})
