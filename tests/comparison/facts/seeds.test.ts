import { describe, expect, it } from 'vitest'
import { factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { codebook, isHere, seeds, why } from '@/tests/comparison/facts/real-articles'

describe.skipIf(!isHere)(`the facts of the real articles${why}`, () => {
  it('are these, and differ on the year of the first meeting and on the number of summits alone', () => {
    const table = factMatrix(seeds, codebook).map(({ id, cells }) => [
      id,
      ...cells.map(({ state, values }) => [state, ...new Set(values.map(({ value }) => value))].join(' ')),
    ])
    expect(table).toEqual([
      ['date:singapore-summit', 'differs 2019', 'same 2018-06', 'same 2018', 'not found', 'same 2018'],
      ['count:summits', 'not found', 'differs 2', 'same 3', 'same 3', 'not found'],
      ['date:hanoi-opens', 'not found', 'same 2019-02', 'not found', 'not found', 'same 2019'],
    ])
  })
})
