import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ComparedArticle, comparedArticle } from '@/lib/comparison/compared-article'
import { type FactRow, factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { codebookSchema } from '@/lib/lexicons/codebook'

const file = '../shared/corpus/north-korea.jsonl'
const isHere = existsSync(file)
const why = isHere ? '' : ' (skipped: ../shared/corpus is not here)'

const codebook = codebookSchema.parse(JSON.parse(readFileSync('prisma/topics/us-north-korea.json', 'utf8')))

const record = z.object({
  id: z.string(),
  outlet: z.string(),
  date: z.string().nullable(),
  title: z.string(),
  text: z.string(),
})
const articles = (isHere ? readFileSync(file, 'utf8').trim().split('\n') : [])
  .map((line) => record.parse(JSON.parse(line)))
  .map((article) => comparedArticle({ ...article, observations: {}, attributions: [] }))

/** The half of the articles that was set aside to report on. */
const reported = articles.filter(({ id }) => createHash('sha256').update(id).digest('hex') >= '8')

const tuned = articles.filter((article) => !reported.includes(article))

const cell = z.object({
  row: z.string(),
  article: z.string(),
  start: z.int(),
  end: z.int(),
  verdict: z.enum(['right', 'wrong', 'real', 'not real']),
})

/**
 * Read one by one: every value shown for the half that rules were reported on ("right": the sentence says so of that
 * very fact); every value of a cell that differs on any dashboard below ("real": the sentences give one fact two
 * values); and the facts on which reading all sentences with numbers found articles to disagree, with the row that
 * shows it or null. Rules on lengths of journeys, numbers of tests, whose troops, ages at death, days in a row,
 * deals with a party, visits of a year and since when somebody is held were written after that half was read; the others
 * were not changed by it.
 */
const read = z
  .object({
    differing: z.array(cell),
    reported: z.array(cell),
    disagreements: z.array(
      z.object({ articles: z.tuple([z.string(), z.string()]), row: z.string().nullable() }),
    ),
  })
  .parse(JSON.parse(readFileSync('tests/comparison/facts/read-cells.json', 'utf8')))

const valuesOf = (rows: readonly FactRow[], state: RegExp) =>
  rows.flatMap(({ id, cells }) =>
    cells
      .filter((one) => state.test(one.state))
      .flatMap(({ article, values }) => values.map(({ span }) => ({ row: factOf(id), article, ...span }))),
  )

/** A row's id without the day on which its occasion was first told of, which another dashboard may not have. */
const factOf = (id: string): string => id.replace(/:\d{4}-\d\d-\d\d$/, '')

const shareOf = (verdict: string, cells: readonly z.infer<typeof cell>[]) =>
  cells.filter((one) => one.verdict === verdict).length / cells.length

const written = (place: object): string => JSON.stringify(place)

const places = (cells: readonly z.infer<typeof cell>[]) => cells.map(({ verdict: _, ...place }) => place)

/** The dashboards that somebody may make of them: all, those of a time or an outlet, and any two that tell of a fact. */
const dashboards = (): readonly (readonly ComparedArticle[])[] => [
  articles,
  ...pairs(),
  ...groupsOf(({ date }) => date?.slice(0, 'YYYY'.length) ?? ''),
  ...groupsOf(({ date }) => date?.slice(0, 'YYYY-MM'.length) ?? ''),
  ...groupsOf(({ outlet }) => outlet ?? ''),
]

/** Every two articles that speak of a fact of which at most a dozen speak. */
function pairs(): readonly (readonly ComparedArticle[])[] {
  const speaking = factMatrix(articles, codebook)
    .map(({ cells }) =>
      articles.filter(({ id }) => cells.some(({ article, values }) => article === id && values.length > 0)),
    )
    .filter(({ length }) => length <= 12)
  const both = articles.flatMap((one, i) => articles.slice(i + 1).map((other) => [one, other]))
  return both.filter((two) => speaking.some((some) => two.every((article) => some.includes(article))))
}

function groupsOf(keyOf: (article: ComparedArticle) => string): readonly (readonly ComparedArticle[])[] {
  return [...new Set(articles.map(keyOf))].map((key) => articles.filter((one) => keyOf(one) === key))
}

/** What an article might have written instead: another year, day, month, number or place. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/^19\d\d(?=[-–])/, '1940'],
  [/^\d\d,\d{3}$|^\d{5}$/, '71,500'],
  [/\d+ and \d+$/, '21 and 22'],
  [/^\d\d$/, '57'],
  [/^\w+(?= months ago)/, 'two'],
  [/2018$/, '2016'],
  [/^(?:19|20)\d\d$/, '1947'],
  [/20\d\d$/, '2014'],
  [/\d+$/, '21'],
  [/^\d+/, '21'],
  [/June|February/, 'October'],
  [/last year/, 'in October 2016'],
  [/last month/, 'in May'],
  [/^(?:three|Three|two|six)/, 'seven'],
  [/Singapore/, 'Hanoi'],
  [/Hanoi|Vietnam/, 'Singapore'],
]

function altered(written: string): string {
  const [pattern, other] = otherwise.find(([pattern]) => pattern.test(written)) ?? [/$/, '']
  return written.replace(pattern, other)
}

/** Whether a cell's state is "differs" once its article is made to say something else. */
function isCaught(row: FactRow, { article, values }: FactRow['cells'][number]): boolean {
  const speaking = row.cells.filter((one) => one.values.length > 0).map((one) => one.article)
  const set = articles
    .filter(({ id }) => speaking.includes(id))
    .map((one) => (one.id === article ? comparedArticle({ ...one, text: changed(one.text, values) }) : one))
  const again = factMatrix(set, codebook).find(({ id }) => id === row.id)
  return again?.cells.find((one) => one.article === article)?.state === 'differs'
}

const changed = (text: string, values: FactRow['cells'][number]['values']): string =>
  values
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, text }) => rest.slice(0, span.start) + altered(text) + rest.slice(span.end), text)

describe.skipIf(!isHere)(`the facts of 114 articles${why}`, () => {
  it('differ where they were read to differ, and nowhere else, and really so', () => {
    const found = dashboards().flatMap((some) => valuesOf(factMatrix(some, codebook), /^differs$/))
    expect(new Set(found.map(written))).toEqual(new Set(places(read.differing).map(written)))
    expect(read.differing.length).toBeGreaterThanOrEqual(15)
    expect(shareOf('real', read.differing)).toBeGreaterThanOrEqual(0.85)
  })

  it('show five of the nine disagreements that reading found', () => {
    const shown = read.disagreements.filter(({ articles: [one, other], row }) => {
      const two = articles.filter(({ id }) => id === one || id === other)
      return valuesOf(factMatrix(two, codebook), /^differs$/).some((value) => value.row === row)
    })
    expect(shown).toEqual(read.disagreements.filter(({ row }) => row !== null))
    expect([shown.length, read.disagreements.length]).toEqual([5, 9])
  })

  it('are the values read, of which nearly all are right, in the half set aside', () => {
    const found = valuesOf(factMatrix(reported, codebook), /./)
    expect(reported).toHaveLength(59)
    expect(found.length).toBeGreaterThan(35)
    expect(places(read.reported)).toEqual(expect.arrayContaining(found))
    expect(shareOf('right', read.reported)).toBeGreaterThanOrEqual(0.85)
  })

  it.each([
    ['tuned', tuned],
    ['set aside', reported],
  ])('differ in nine of ten cells whose value is changed in the text: half %s', (_, half) => {
    const cells = factMatrix(half, codebook).flatMap((row) =>
      row.cells
        .filter(({ values, state }) => values.length > 0 && state === 'same')
        .map((one) => ({ row: row.id, article: one.article, caught: isCaught(row, one) })),
    )
    expect(cells.length).toBeGreaterThan(30)
    expect(cells.filter(({ caught }) => caught).length / cells.length).toBeGreaterThanOrEqual(0.9)
  })
})
