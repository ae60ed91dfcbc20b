import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparedArticle } from '@/lib/comparison/compared-article'
import { factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { draftArticle } from '@/lib/import/draft'
import { codebookSchema } from '@/lib/lexicons/codebook'

const FOLDER = 'prisma/demonstration'
const codebook = codebookSchema.parse(JSON.parse(readFileSync('prisma/topics/us-north-korea.json', 'utf8')))

const articles = readdirSync(FOLDER)
  .filter((file) => /^\d/.test(file))
  .sort()
  .map((file) => {
    const { title, outlet, date, text } = draftArticle(readFileSync(`${FOLDER}/${file}`, 'utf8'))
    return comparedArticle({ id: file, title, outlet, date, text, observations: {}, attributions: [] })
  })

describe('the facts of the demonstration', () => {
  it('differ on the first meeting, which one article puts a year late', () => {
    const [first] = factMatrix(articles, codebook)
    expect(first?.label).toBe('First meeting, in Singapore')
    expect(first?.cells.map(({ state, values }) => [state, ...values.map(({ text }) => text)])).toEqual([
      ['not found'],
      ['differs', 'June 2019'],
      ['same', 'June 2018'],
      ['not found'],
      ['same', 'June 12, 2018'],
    ])
  })
})
