import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparedArticle } from '@/lib/comparison/compared-article'
import { factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { codebookSchema } from '@/lib/lexicons/codebook'

const SEEDS = '../shared/seeds'
const isHere = existsSync(SEEDS)
const why = isHere ? '' : ' (skipped: ../shared/seeds, whose texts belong to their publishers, is not here)'

const codebook = codebookSchema.parse(JSON.parse(readFileSync('prisma/topics/us-north-korea.json', 'utf8')))

const articles = (isHere ? readdirSync(SEEDS).sort() : []).map((file) =>
  comparedArticle({
    id: file.slice(0, 3),
    title: '',
    outlet: null,
    date: null,
    text: readFileSync(`${SEEDS}/${file}`, 'utf8'),
    observations: {},
    attributions: [],
  }),
)

describe.skipIf(!isHere)(`the facts of the real articles${why}`, () => {
  it('are these, and differ on the year of the first meeting and on the number of summits alone', () => {
    const table = factMatrix(articles, codebook).map(({ id, cells }) => [
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
