import { describe, expect, test } from 'vitest'
import { glossary, piecesOf } from '@/lib/reports/glossary'
import { held } from '@/tests/reports/held'

const termsIn = (sentence: string) =>
  piecesOf(sentence).flatMap(({ text, entry }) => (entry ? [`${text} = ${entry.id}`] : []))

describe('the glossary', () => {
  test('names each term and each form once', () => {
    const ids = glossary.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const forms = glossary.flatMap((entry) => entry.forms)
    expect(new Set(forms).size).toBe(forms.length)
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([])
  })

  test.each([
    ['Each article’s tone, in its own voice', ['tone = tone', 'own voice = own-voice']],
    ['Tone and tone again', ['Tone = tone']],
    ['Sentences with cues of each frame', ['cues = cue', 'frame = frame']],
    [held('The 95 % interval of a share'), [held('95 % interval = interval')]],
  ])('explains terms where they first stand: %s', (sentence, terms) => {
    expect(termsIn(sentence)).toEqual(terms)
  })

  test.each(['The campaign overtones', 'resources', 'a two-tone coat'])(
    'leaves other words alone: %s',
    (words) => {
      expect(piecesOf(words)).toEqual([{ text: words, entry: null }])
    },
  )

  test('loses nothing of a sentence', () => {
    const sentence = 'Tone, frames and cues: what sources say.'
    expect(
      piecesOf(sentence)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence)
    expect(piecesOf('')).toEqual([])
  })
})
