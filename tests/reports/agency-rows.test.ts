import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { agencyRows } from '@/lib/reports/agency-rows'
import { deedsInWords } from '@/lib/reports/deeds-in-words'
import { held } from '@/tests/reports/held'

const text = [
  'Lopez closed the road. Lopez fired the engineers. The road was closed by Lopez.',
  'Lopez was criticised on Monday. The ships waited. The closure of the harbour came later. Lopez met the press.',
].join('\n\n')

const { measurements } = analyzeArticle({ title: '', text }, exampleCodebook)
const observations = measurements.find(({ measure }) => measure === 'agency')?.observations ?? []
const [all, city, experts] = agencyRows({ observations, codebook: exampleCodebook }, [])

describe('who acts', () => {
  test('is told of all deeds, with the sentences behind each share', () => {
    expect(all).toMatchObject({ camp: null, label: 'All deeds', n: 8 })
    expect(all?.cells.map(({ id, sentences }) => [id, sentences])).toEqual([
      ['active', [1, 2, 5, 6, 7]],
      ['passive-agent', [3]],
      ['passive', [4]],
      ['noun-agent', []],
      ['noun', [6]],
    ])
    expect(all?.cells[0]?.words).toBe(held('63 % (31 to 86 %)'))
  })

  test('is told of each camp that figures in a deed', () => {
    expect(city).toMatchObject({ camp: 'city', label: 'The city', n: 5 })
    expect(city?.cells.map(({ value, sentences }) => [value, sentences])).toEqual([
      [3 / 5, [1, 2, 7]],
      [1 / 5, [3]],
      [0, []],
      [1 / 5, [4]],
    ])
  })

  test('says that deeds are too few, and shows them all the same', () => {
    expect(experts).toMatchObject({ camp: 'experts', n: 1 })
    expect(experts?.cells[2]).toMatchObject({ value: null, words: 'too few deeds', sentences: [2] })
  })

  test('is recomputed without what a reader left out, under the same numbers', () => {
    const first = observations[0]?.unit
    const [less] = agencyRows({ observations, codebook: exampleCodebook }, first ? [first] : [])
    expect(less?.n).toBe(7)
    expect(less?.cells[0]?.sentences).toEqual([2, 5, 6, 7])
  })

  test('is told of nobody where there are no deeds', () => {
    expect(agencyRows({ observations: [], codebook: exampleCodebook }, [])).toEqual([])
  })

  test('stands in words on the receipt of a sentence', () => {
    const words = observations.map(({ deeds = [] }) => deedsInWords(text, deeds, exampleCodebook)[0])
    expect(words[1]).toBe('“fired”: active verb; done by The city; done to Experts')
    expect(words[3]).toBe('“was criticised”: passive, no actor named; done to The city')
  })
})
