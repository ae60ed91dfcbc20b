import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { comparedArticle } from '@/lib/comparison/compared-article'
import { type FactRow, factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { briefed, dashboardsOf, differingOn, placesOf } from '@/tests/comparison/facts/dashboards'
import {
  articles,
  codebook,
  extracted,
  extractedOn,
  isHere,
  seeds,
  why,
} from '@/tests/comparison/facts/real-articles'

const here = [...articles, ...extracted, ...seeds].map((article) => briefed(article, codebook))

const corpus = here.slice(0, articles.length)

/** The half of the articles that was set aside to report on. */
const reported = corpus.filter(({ id }) => createHash('sha256').update(id).digest('hex') >= '8')

const tuned = corpus.filter((article) => !reported.includes(article))

const cell = z.object({
  row: z.string(),
  article: z.string(),
  start: z.int(),
  end: z.int(),
  verdict: z.enum(['right', 'wrong', 'real', 'not real']),
})

const disagreement = z.object({ articles: z.tuple([z.string(), z.string()]), row: z.string().nullable() })

/**
 * Read one by one: every value shown for the half that rules were reported on ("right": the sentence says so of that
 * very fact); every value of a cell that differs on any dashboard below ("real": the sentences give one fact two
 * values); and the facts on which reading all sentences with numbers found articles to disagree, with the row that
 * shows it or null. Rules on lengths of journeys, numbers of tests, whose troops, ages at death, days in a row,
 * deals with a party, visits of a year and since when somebody is held were written after that half was read; the others
 * were not changed by it. Besides: every value that differs on any dashboard of these articles, extracts of 75 others and
 * five on the same topic, and of extracts on the Paris agreement, as the code stood before they were read; what was not real
 * was then mended, so that a second reading says nothing of other articles. Their disagreements were written down before.
 */
const read = z
  .object({
    differing: z.array(cell),
    reported: z.array(cell),
    disagreements: z.array(disagreement),
    besides: z.array(cell),
    paris: z.array(cell),
    disagreementsBesides: z.array(disagreement),
  })
  .parse(JSON.parse(readFileSync('tests/comparison/facts/read-cells.json', 'utf8')))

const shareOf = (verdict: string, cells: readonly z.infer<typeof cell>[]) =>
  cells.filter((one) => one.verdict === verdict).length / cells.length

const written = (place: object): string => JSON.stringify(place)

const places = (cells: readonly z.infer<typeof cell>[]) => cells.map(({ verdict: _, ...place }) => place)

/** Of some disagreements, those that two articles side by side show. */
const shownOf = (disagreements: readonly z.infer<typeof disagreement>[]) =>
  disagreements.filter(({ articles: [one, other], row }) => {
    const two = here.filter(({ id }) => id === one || id === other)
    return placesOf(factMatrix(two, codebook), /^differs$/).some((value) => value.row === row)
  })

const realOf = (cells: readonly z.infer<typeof cell>[]) =>
  new Set(places(cells.filter(({ verdict }) => verdict === 'real')).map(written))

const paris = codebookSchema.parse({
  topic: 'paris',
  version: 1,
  name: 'The Paris climate agreement',
  target: 'the Paris climate agreement',
  mentions: ['Paris climate agreement'],
})

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
  const set = corpus
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
    expect(differingOn(dashboardsOf(corpus, codebook), codebook)).toEqual(realOf(read.differing))
    expect(shareOf('real', read.differing)).toBe(1)
    expect(read.differing.length).toBeGreaterThanOrEqual(15)
  })

  it('differ, beside extracts of 75 others and five more, in what was read to be real, four of five at first', () => {
    const all = [...read.differing, ...read.besides]
    expect([extracted.length, seeds.length]).toEqual([75, 5])
    const mixed = dashboardsOf(here, codebook).filter((some) => some.some((one) => !corpus.includes(one)))
    expect(new Set([...realOf(read.differing), ...differingOn(mixed, codebook)])).toEqual(realOf(all))
    const extracts = extractedOn('paris')
    expect(differingOn(dashboardsOf(extracts, paris), paris)).toEqual(realOf(read.paris))
    expect([all.length, read.paris.length]).toEqual([56, 3])
    expect(shareOf('real', [...all, ...read.paris])).toBeCloseTo(48 / 59)
  })

  it('show five of the nine disagreements that reading found, and two of four of the extracts', () => {
    for (const found of [read.disagreements, read.disagreementsBesides])
      expect(shownOf(found)).toEqual(found.filter(({ row }) => row !== null))
    expect([read.disagreements, read.disagreementsBesides].map((found) => shownOf(found).length)).toEqual([
      5, 2,
    ])
    expect([read.disagreements.length, read.disagreementsBesides.length]).toEqual([9, 4])
  })

  it('are the values read, of which nearly all are right, in the half set aside', () => {
    const found = placesOf(factMatrix(reported, codebook), /./)
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
