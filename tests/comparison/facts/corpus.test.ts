import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { comparedArticle } from '@/lib/comparison/compared-article'
import { type FactRow, factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { codebookSchema } from '@/lib/lexicons/codebook'

const file = '../shared/corpus/north-korea.jsonl'
const isHere = existsSync(file)
const why = isHere ? '' : ' (skipped: ../shared/corpus is not here)'

const codebook = codebookSchema.parse(JSON.parse(readFileSync('prisma/topics/us-north-korea.json', 'utf8')))

const record = z.object({ id: z.string(), date: z.string().nullable(), title: z.string(), text: z.string() })
const articles = (isHere ? readFileSync(file, 'utf8').trim().split('\n') : [])
  .map((line) => record.parse(JSON.parse(line)))
  .map((article) => comparedArticle({ ...article, outlet: null, observations: {}, attributions: [] }))

/** The half of the articles that no rule was tuned on. */
const reported = articles.filter(({ id }) => createHash('sha256').update(id).digest('hex') >= '8')

const cell = z.object({
  row: z.string(),
  article: z.string(),
  start: z.int(),
  end: z.int(),
  verdict: z.enum(['right', 'wrong', 'real', 'not real']),
})

/**
 * Read one by one: every value shown for the half that no rule was tuned on ("right": the sentence says so of that
 * very fact), and every cell that differs among all articles ("real": the sentences give one fact two values).
 */
const read = z
  .object({ differing: z.array(cell), reported: z.array(cell) })
  .parse(JSON.parse(readFileSync('tests/comparison/facts/read-cells.json', 'utf8')))

const valuesOf = (rows: readonly FactRow[], state: RegExp) =>
  rows.flatMap(({ id, cells }) =>
    cells
      .filter((one) => state.test(one.state))
      .flatMap(({ article, values }) => values.map(({ span }) => ({ row: id, article, ...span }))),
  )

const shareOf = (verdict: string, cells: readonly z.infer<typeof cell>[]) =>
  cells.filter((one) => one.verdict === verdict).length / cells.length

const places = (cells: readonly z.infer<typeof cell>[]) => cells.map(({ verdict: _, ...place }) => place)

describe.skipIf(!isHere)(`the facts of 114 articles${why}`, () => {
  it('differ where they were read to differ, and really so', () => {
    const found = valuesOf(factMatrix(articles, codebook), /^differs$/)
    expect(places(read.differing)).toEqual(expect.arrayContaining(found))
    expect(shareOf('real', read.differing)).toBeGreaterThanOrEqual(0.85)
  })

  it('are the values read, of which nearly all are right, in the half that no rule was tuned on', () => {
    const found = valuesOf(factMatrix(reported, codebook), /./)
    expect(reported).toHaveLength(59)
    expect(found.length).toBeGreaterThan(35)
    expect(places(read.reported)).toEqual(expect.arrayContaining(found))
    expect(shareOf('right', read.reported)).toBeGreaterThanOrEqual(0.85)
  })
})
