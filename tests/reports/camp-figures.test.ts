import { describe, expect, test } from 'vitest'
import type { Observation } from '@/lib/analysis/measures/measure'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { campFigures, campsInWords } from '@/lib/reports/camp-figures'

const codebook = codebookSchema.parse({
  topic: 'lake-talks',
  version: 1,
  name: 'The lake talks',
  target: 'the lake talks',
  mentions: ['talks'],
  camps: [
    { id: 'north', label: 'The north shore' },
    { id: 'south', label: 'The south shore' },
  ],
})

const sentence = (number: number) => ({ start: 10 * number, end: 10 * number + 9 })

const observations = ['south', 'north', 'north', 'north', 'north', 'north', null].map(
  (camp, number): Observation => ({
    unit: sentence(number),
    score: 0.4,
    cues: [],
    voice: { kind: 'source', source: null, camp, verb: null },
  }),
)

describe('the figures of camps', () => {
  test('are labelled, and known only where there are enough sentences', () => {
    const figures = campFigures({ observations, codebook }, [])
    expect(figures.map(({ label, n, value, verdict, whole }) => [label, n, value, verdict, whole])).toEqual([
      ['The north shore', 5, 0.4, 'favourable', null],
      ['The south shore', 1, null, 'unclear', null],
      ['Other sources', 1, null, 'unclear', null],
    ])
  })

  test('are summed up in words', () => {
    const figures = campFigures({ observations, codebook }, [])
    expect(campsInWords(figures)).toBe('2 camps heard, 1 in enough sentences for a value')
    expect(campsInWords(figures.slice(1))).toBe('1 camp heard, none in enough sentences for a value')
    expect(campsInWords(figures.slice(2))).toBeNull()
  })

  test('stay in place when their sentences are left out, with what they were beside them', () => {
    const figures = campFigures({ observations, codebook }, [sentence(0), sentence(1)])
    expect(figures.map(({ label, n, value, whole }) => [label, n, value, whole?.n, whole?.value])).toEqual([
      ['The north shore', 4, null, 5, 0.4],
      ['The south shore', 0, null, 1, null],
      ['Other sources', 1, null, 1, null],
    ])
  })
})
