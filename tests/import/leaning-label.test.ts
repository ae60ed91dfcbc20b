import { describe, expect, test } from 'vitest'
import { leaningLabelSchema } from '@/lib/import/article-input'
import { draftArticle } from '@/lib/import/draft'
import { leaningInWords } from '@/lib/import/leaning-label'

const body = 'Kim left the summit early on Tuesday, two officials who were there said.'

const file = (...lines: readonly string[]) =>
  draftArticle(['---', 'outlet: The Daily Courier', ...lines, '---', '', body].join('\n'))

describe('a leaning label', () => {
  test('is free words with their source, single-spaced', () => {
    const label = leaningLabelSchema.parse({
      leaning: ' state-owned,  reformist ',
      ratedBy: 'Media\tSurvey ',
    })
    expect(label).toEqual({ leaning: 'state-owned, reformist', ratedBy: 'Media Survey' })
    expect(leaningInWords(label)).toBe('state-owned, reformist, as rated by Media Survey')
  })

  test.each([
    [
      'no source',
      { leaning: 'left', ratedBy: ' ' },
      'Say who rates the outlet so: a label is only kept with its source.',
    ],
    ['no leaning', { leaning: '', ratedBy: 'Media Survey' }, 'Say where the outlet is placed.'],
    [
      'too many words',
      { leaning: 'l'.repeat(61), ratedBy: 'Media Survey' },
      'Shorten this to 60 characters.',
    ],
  ])('with %s is answered with what to give', (_, typed, message) => {
    expect(leaningLabelSchema.safeParse(typed).error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})

describe('a file', () => {
  test('labels its outlet with two lines at its head', () => {
    const { leaningLabel, text } = file('Leaning: centre-left', 'rated by: Media Survey, as of 2020')
    expect(leaningLabel).toEqual({ leaning: 'centre-left', ratedBy: 'Media Survey, as of 2020' })
    expect(text).toBe(body)
  })

  test('without a leaning has no label, whoever would have rated', () => {
    expect(file('rated by: Media Survey').leaningLabel).toBeNull()
    expect(draftArticle(`The Guardian\n\n${body}`).leaningLabel).toBeNull()
  })

  test('that does not name who rates is refused, with the line to add', () => {
    expect(() => file('leaning: left')).toThrow('a line “rated by: …”')
  })
})
