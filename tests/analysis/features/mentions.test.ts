import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { slice } from '@/lib/text/span'
import { codebook } from '@/tests/fixtures/codebook'

const read = (text: string) =>
  readFeatures({ title: '', text }, codebook).mentions.map(({ sentence, kind, spans }) => [
    sentence,
    kind,
    ...spans.map((span) => slice(text, span)),
  ])

describe('mentions of the target', () => {
  it.each([
    ['a phrase', 'The talks failed.', [[0, 'phrase', 'talks']]],
    ['a plural in another case', 'SUMMITS fail.', [[0, 'phrase', 'SUMMITS']]],
    ['two parties', 'Trump wrote to Pyongyang.', [[0, 'parties', 'Trump', 'Pyongyang']]],
    [
      'a pronoun after a mention',
      'The talks failed. It was late.',
      [
        [0, 'phrase', 'talks'],
        [1, 'anaphor', 'It'],
      ],
    ],
    [
      'a noun after a mention',
      'The talks failed. It rained. Nobody blamed the two leaders.',
      [
        [0, 'phrase', 'talks'],
        [1, 'anaphor', 'It'],
        [2, 'anaphor', 'the two leaders'],
      ],
    ],
  ])('are found in %s', (_, text, mentions) => {
    expect(read(text)).toEqual(mentions)
  })

  it.each([
    ['one party', 'Trump flew to Ohio and Trump left.'],
    ['a longer word', 'The summiteer left.'],
    ['a pronoun with nothing before it', 'It rained.'],
    ['a pronoun after another topic', 'A ship sank. It was old.'],
  ])('are not found in %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('do not go on from pronoun to pronoun', () => {
    expect(read('The talks failed. It rained. It poured.').map(([sentence]) => sentence)).toEqual([0, 1])
  })
})
