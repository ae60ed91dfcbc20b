import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-validate-'))

function fileOf(name: string, rows: readonly object[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  return file
}

function validate(...args: readonly string[]) {
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/validate.ts', ...args, '--json'],
    {
      encoding: 'utf8',
    },
  )
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}

const sentences = [
  { text: 'The summit was a great success for both leaders.', tone: [1, 1], voice: ['author', 'author'] },
  { text: '“The talks have collapsed,” Pompeo said.', tone: [-1, -1], voice: ['source', 'source'] },
  { text: 'The summit will take place on Tuesday.', tone: [0, 0], voice: ['author', 'author'] },
  { text: 'The talks were balanced on a knife’s edge.', tone: [0, -1], voice: ['author', 'source'] },
]

const text = sentences.map((sentence) => sentence.text).join(' ')

const article = (id: string) => ({
  id,
  outlet: 'Invented',
  title: 'Talks',
  text,
  sentences: sentences.map(({ tone, voice, ...sentence }) => {
    const start = text.indexOf(sentence.text)
    return { start, end: start + sentence.text.length, tone, voice }
  }),
  overall: [0, 1],
  author: [1, 1],
  frames: { conflict: [0, 0] },
})

describe('npm run validate', () => {
  it('measures coded articles, and leaves out what coders disagree on', () => {
    const found = validate('gold', fileOf('gold.jsonl', [article('a'), article('b')]))
    expect(found).toMatchObject({ kind: 'gold', articles: 2, sentences: 6, voiceAccuracy: 1 })
    expect(Object.keys(found.f1)).toEqual(expect.arrayContaining(['-1', '0', '1']))
    expect(Object.keys(found.baselines)).toEqual(['afinn', 'vader', 'majority'])
    expect(found.frames).toEqual({
      conflict: null,
      human_interest: null,
      economic: null,
      morality: null,
      responsibility: null,
    })
    expect(found.spearman).toEqual({ overall: null, ownVoice: null })
  })

  it('measures frames against the mean of the coders', () => {
    const feud =
      'They quarrelled and accused each other. The feud escalated. Both sides lied. It rained. It snowed.'
    const coded = (id: string, words: string, code: number) => ({
      ...{ ...article(id), text: words, sentences: [] },
      frames: { conflict: [code, code], economic: [0, 0] },
    })
    const { frames } = validate(
      'gold',
      fileOf('frames.jsonl', [coded('a', feud, 2), coded('b', text, 0), coded('c', feud, 2)]),
    )
    expect(frames).toMatchObject({ conflict: 1, economic: null, morality: null })
  })

  it('measures sentences toward named targets', () => {
    const row = { id: 't', topic: 'x', target: 'the toll', article: 'a', before: '', tone: [1] }
    const found = validate('topics', fileOf('topics.jsonl', [{ ...row, sentence: 'The toll is a triumph.' }]))
    expect(found).toMatchObject({ kind: 'topics', sentences: 1, voiceAccuracy: null, spearman: null })
  })

  it('measures sentences toward mentions', () => {
    const target = { from: 0, to: 5, mention: 'Lopez', polarity: 2 }
    const row = {
      primary_gid: 'g',
      sentence_normalized: 'Lopez is a disgrace and a liar.',
      targets: [target],
    }
    expect(validate('targeted', fileOf('targeted.jsonl', [row]))).toMatchObject({ sentences: 1, accuracy: 1 })
  })

  it('measures voice alone', () => {
    expect(validate('voice', fileOf('voice.jsonl', [article('a')]))).toMatchObject({
      kind: 'voice',
      sentences: 3,
      voiceAccuracy: 1,
    })
  })

  it('says which line does not fit', () => {
    const file = fileOf('broken.jsonl', [article('a'), { id: 1 }])
    expect(() => validate('gold', file)).toThrow(/line 2, does not fit/)
  })
})
