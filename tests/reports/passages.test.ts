import { describe, expect, test } from 'vitest'
import type { Observation } from '@/lib/analysis/measures/measure'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { markings } from '@/lib/reports/marking'
import { segmentsOf, textBlocks } from '@/lib/reports/passages'
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

const markingOf = (id: string) => {
  const marking = markings.find(({ measure }) => measure === id)
  if (!marking) throw new Error(`no measure ${id}`)
  return marking
}

const markedAs = (id: string, some: readonly Observation[]) => ({ ...markingOf(id), observations: some })

const blocks = textBlocks(text, [markedAs('tone', observations)])

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
  const [, paragraph] = textBlocks(text, [markedAs('tone', [overlapping])])
  expect(paragraph?.passages[0]?.runs.map((run) => run.text).join('')).toBe('The talks went well.')
})

test('a receipt tells the words, their weights and who speaks', () => {
  const receipt = receiptOf({ text, observations, codebook }, markingOf('tone'), 2)
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
  expect(receiptOf({ text, observations, codebook }, markingOf('tone'), 1)?.voice).toBe(
    'The outlet’s own voice',
  )
})

test.each([0, 3, -1])('there is no receipt for sentence %d of two', (number) => {
  expect(receiptOf({ text, observations, codebook }, markingOf('tone'), number)).toBeNull()
})

const framed = (unit: string, ...words: readonly string[]): Observation => ({
  unit: spanOf(unit),
  score: words.length > 0 ? 1 : 0,
  cues: words.map((each) => ({ ...cue(each, 1 / words.length), kind: 'frame' as const })),
  voice: { kind: 'outlet' },
})

const conflict = [framed('The talks went well.', 'talks went'), framed('Nobody ate.', 'Nobody')]
const economic = [framed('The talks went well.', 'went well'), framed('Nobody ate.')]

describe('a stretch that a link points at', () => {
  test('stands out where it lies, also across a mark', () => {
    const start = text.indexOf(' ') + 1
    const runs = textBlocks(text, [markedAs('tone', observations)], { start, end: text.length })
      .flatMap(({ passages }) => passages)
      .flatMap((passage) => passage.runs)
    expect(runs[0]?.shown).toBeNull()
    expect(runs.slice(1).map(({ shown }) => shown)).toEqual(['first', ...runs.slice(2).map(() => 'rest')])
    expect(runs.map((run) => run.text).join('')).toBe(
      blocks
        .flatMap(({ passages }) => passages)
        .flatMap(({ runs }) => runs.map((run) => run.text))
        .join(''),
    )
  })
})

const overlappingBlocks = textBlocks(text, [
  markedAs('tone', observations),
  markedAs('frame-conflict', conflict),
  markedAs('frame-economic', economic),
])

test('cues that overlap share the words they share, and no text is lost', () => {
  const [scored, plain] = overlappingBlocks[1]?.passages ?? []
  expect(scored?.runs.map(({ text: words, marks }) => [words, marks.map(({ letters }) => letters)])).toEqual([
    ['The ', []],
    ['talks ', ['Co']],
    ['went', ['Co', 'Ec']],
    [' ', ['Ec']],
    ['well', ['Ec']],
    ['.', []],
  ])
  const words = [...(scored?.runs ?? []), ...(plain?.runs ?? [])].map((run) => run.text)
  expect(words.join('')).toBe('The talks went well. Nobody ate.')
})

test('a cue tells its letters once, where it ends', () => {
  const runs = overlappingBlocks[1]?.passages[0]?.runs ?? []
  const ends = runs.flatMap(({ text: words, marks }) =>
    marks.filter((mark) => mark.ends).map(({ letters }) => [words, letters]),
  )
  expect(ends).toEqual([
    ['went', 'Co'],
    ['well', 'Ec'],
  ])
})

test('cues are marked in sentences without a tone, too', () => {
  const plain = overlappingBlocks[1]?.passages[1]
  expect(plain?.mark).toBeNull()
  expect(plain?.runs.flatMap(({ marks }) => marks)).toMatchObject([{ measure: 'frame-conflict', number: 2 }])
})

test('words without cues of other measures stay in one piece', () => {
  expect(segmentsOf(blocks[1]?.passages[0]?.runs ?? []).length).toBe(1)
  expect(segmentsOf(overlappingBlocks[1]?.passages[0]?.runs ?? []).map((runs) => runs.length)).toEqual([
    1, 1, 1, 1, 1, 1,
  ])
})

test('the receipt of a frame lists its cues and leads to the next sentence that has any', () => {
  const evidence = { text, codebook, observations: [...conflict, framed('A hopeful turn', 'turn')] }
  expect(receiptOf(evidence, markingOf('frame-conflict'), 1)).toMatchObject({
    label: 'Conflict frame',
    scale: { kind: 'share' },
    word: null,
    score: 1,
    cues: [{ words: 'talks went', weight: 1 }],
    previous: null,
    next: 2,
  })
  const economicEvidence = { text, codebook, observations: economic }
  expect(receiptOf(economicEvidence, markingOf('frame-economic'), 1)).toMatchObject({ next: null })
})

test('every measure has letters of its own', () => {
  const letters = markings.map((marking) => marking.letters)
  expect(letters).toEqual([...new Set(letters)])
})
