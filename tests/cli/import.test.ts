import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { descriptions } from '@/lib/analysis/descriptions/registry'
import { measures } from '@/lib/analysis/measures/registry'
import { openDatabase } from '@/lib/storage/database'
import { articleOn, type Finished, Workplace } from './command-line'

const figure = z.strictObject({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int(),
  verdict: z.enum(['favourable', 'unfavourable', 'mixed', 'neutral', 'unclear']),
})
const anyFigure = figure.extend({ label: z.string(), verdict: z.string().nullable() })
const agencyCell = anyFigure.pick({ label: true, value: true }).extend({
  id: z.string(),
  interval: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  words: z.string(),
  sentences: z.array(z.int()),
})
const article = z.strictObject({
  file: z.string(),
  outlet: z.string(),
  tone: figure,
  ownVoice: figure,
  sources: figure,
  camps: z.array(figure.extend({ camp: z.string().nullable(), label: z.string() })),
  measures: z.record(z.string(), anyFigure),
  topicFrames: z.array(anyFigure.extend({ frame: z.string() })),
  voices: z.object({
    sources: z.array(z.looseObject({ source: z.string().nullable(), attributions: z.int() })),
    camps: z.array(z.looseObject({ label: z.string(), value: z.number() })),
    balance: z.object({ value: z.number().nullable(), n: z.int(), camps: z.int() }),
  }),
  descriptions: z.record(
    z.string(),
    z.strictObject({ label: z.string(), value: z.number().nullable(), unit: z.string() }),
  ),
  agency: z.array(
    z.strictObject({
      camp: z.string().nullable(),
      label: z.string(),
      n: z.int(),
      cells: z.array(agencyCell),
    }),
  ),
  headlineFrames: z.array(
    z.strictObject({ label: z.string(), headline: z.string(), body: z.string(), match: z.string() }),
  ),
})
const output = z.strictObject({
  dashboard: z.string().nullable(),
  articles: z.array(article),
  problems: z.array(z.strictObject({ file: z.string(), message: z.string() })).optional(),
})

const lastLine = ({ stdout }: Finished) => output.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''))

/** How many rows of each kind a workplace's database has. */
async function countRows({ database }: Workplace) {
  const db = await openDatabase(database)
  const [articles, bodies, dashboards, held, analyses, evidence] = await Promise.all([
    db.article.count(),
    db.articleBody.count(),
    db.dashboard.count(),
    db.dashboardArticle.count(),
    db.analysis.count(),
    db.analysisEvidence.count(),
  ])
  await db.$disconnect()
  return { articles, bodies, dashboards, held, analyses, evidence }
}

const whole = (n: number) => ({ articles: n, bodies: n, held: n, analyses: n, evidence: n, dashboards: 1 })

describe('parallax import', { timeout: 120_000 }, () => {
  it('makes a database, a dashboard and its articles, and prints one JSON object', async () => {
    const place = new Workplace()
    const courier = place.write('courier.txt', `${articleOn('the Courier')}\n\n© 2018 The Daily Courier`)
    const herald = place.write('herald.md', `---\noutlet: The Herald\n---\n${articleOn('the Herald')}`)
    const finished = await place.import([courier, herald], '--json')
    expect(finished).toMatchObject({ code: 0, stderr: '' })
    const { dashboard, articles, problems } = lastLine(finished)
    expect(dashboard).toMatch(/^http:\/\/parallax\.example\/dashboards\/[\w-]+$/)
    expect(articles.map(({ file, outlet }) => [file, outlet])).toEqual([
      [courier, 'The Daily Courier'],
      [herald, 'The Herald'],
    ])
    for (const { tone, sources, camps } of articles) {
      expect(camps.map(({ camp }) => camp)).toEqual(expect.arrayContaining(['washington', 'critics']))
      expect(camps.reduce((sum, { n }) => sum + n, 0)).toBe(sources.n)
      expect(tone.n).toBeGreaterThan(5)
      expect(tone.value).toBeGreaterThanOrEqual(tone.low ?? Number.NaN)
      expect(tone.value).toBeLessThanOrEqual(tone.high ?? Number.NaN)
    }
    expect(problems).toBeUndefined()
    expect(await countRows(place)).toEqual(whole(2))
  })

  it('describes every text by the descriptions’ ids', async () => {
    const place = new Workplace()
    const [article] = lastLine(await place.import([place.write('a.txt', articleOn('a'))], '--json')).articles
    expect(Object.keys(article?.descriptions ?? {})).toEqual(descriptions.map(({ id }) => id))
    expect(article?.descriptions.words?.value).toBeGreaterThan(100)
  })

  it('tells every measure by its id, and each frame of the topic', async () => {
    const place = new Workplace()
    const [article] = lastLine(await place.import([place.write('a.txt', articleOn('a'))], '--json')).articles
    expect(Object.keys(article?.measures ?? {})).toEqual(measures.map(({ id }) => id))
    expect(article?.measures.tone).toMatchObject(article?.tone ?? {})
    expect(article?.topicFrames.map(({ frame }) => frame)).toContain('breakthrough')
    for (const { value, n } of article?.topicFrames ?? []) {
      expect(value).toBeLessThanOrEqual(article?.measures['topic-frames']?.value ?? 0)
      expect(n).toBe(article?.measures['topic-frames']?.n)
    }
    expect(article?.headlineFrames).toHaveLength(2)
    expect(article?.agency[0]?.label).toBe('All deeds')
  })

  it('prints tones, and all other measures when it is asked to', async () => {
    const place = new Workplace()
    const file = place.write('a.md', `---\noutlet: The Herald\n---\n${articleOn('a')}`)
    const others =
      /^measure +The Herald\nHeadline against body .*\nConflict frame +\d+ %, (absent|present|prominent)$/m
    expect((await place.import([file])).stdout).not.toMatch(others)
    const { stdout } = await place.import([file], '--all')
    expect(stdout).toMatch(/^outlet +sentences +verdict +tone/m)
    expect(stdout).toMatch(others)
    expect(stdout).toMatch(/^description +The Herald +unit\nLength +\d+ +words$/m)
  })

  it('changes nothing when it is run again', async () => {
    const place = new Workplace()
    const files = ['a.txt', 'b.txt'].map((name) => place.write(name, articleOn(name)))
    const first = lastLine(await place.import(files, '--json'))
    const second = lastLine(await place.import([...files, ...files], '--json'))
    expect(second.dashboard).toBe(first.dashboard)
    expect(second.articles).toEqual([...first.articles, ...first.articles])
    expect(await countRows(place)).toEqual(whole(2))
  })

  it('prints an address and a table for people', async () => {
    const place = new Workplace()
    const long = place.write('long.txt', articleOn('the Courier'))
    const short = place.write('short.txt', 'The weather was fine.')
    const { stdout, code } = await place.import([long, short])
    const [address, , header, first, second] = stdout.split('\n')
    expect(code).toBe(0)
    expect(address).toMatch(/^http:\/\/parallax\.example\/dashboards\//)
    const columns = ['outlet', 'sentences', 'verdict', 'tone', 'own voice', 'sources', 'file']
    expect(header?.split(/ {2,}/)).toEqual(columns)
    expect(first).toMatch(
      /^Outlet not given {2}\d+ +[a-z]+ +[+−]?\d\.\d\d \([+−]?\d\.\d\d to [+−]?\d\.\d\d\) /,
    )
    expect(second?.split(/ {2,}/).slice(2, 6)).toEqual(['unclear', ...Array(3).fill('too few sentences')])
  })

  it('reports what is unusable, imports the rest and exits with 1', async () => {
    const place = new Workplace()
    const good = place.write('good.txt', articleOn('the Courier'))
    const bad = [
      path.join(place.folder, 'missing.txt'),
      place.write('report.pdf', '%PDF-1.7\n1 0 obj'),
      place.write('empty.txt', ''),
      place.write('form.txt', 'Select Page\n\nLeave a Reply\n\nName *'),
      place.write('huge.txt', 'word '.repeat(1_000_000)),
      place.write('bytes.txt', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) & 0xff))),
    ]
    const finished = await place.import([...bad, good], '--json')
    const { articles, problems } = lastLine(finished)
    expect(finished.code).toBe(1)
    expect(articles.map(({ file }) => file)).toEqual([good])
    expect(problems?.map(({ file }) => file)).toEqual(bad)
    expect(problems?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/no such file/),
      expect.stringMatching(/PDF.*copy/),
      expect.stringMatching(/empty/),
      expect.stringMatching(/Nothing is left/),
      expect.stringMatching(/5\.0 MB/),
      expect.stringMatching(/not text/),
    ])
    expect(finished.stderr.trim().split('\n')).toHaveLength(bad.length)
    expect(await countRows(place)).toEqual(whole(1))
  })

  it('makes no dashboard for nothing but unusable files', async () => {
    const place = new Workplace()
    const finished = await place.import([place.write('empty.txt', ' ')], '--json')
    expect(finished.code).toBe(1)
    expect(lastLine(finished)).toMatchObject({ dashboard: null, articles: [], problems: [{}] })
    expect(await countRows(place)).toMatchObject({ articles: 0, dashboards: 0 })
  })

  it('reads the articles of a folder, and says when there are none', async () => {
    const place = new Workplace()
    const folder = path.join(place.folder, 'articles')
    mkdirSync(path.join(folder, 'empty'), { recursive: true })
    place.write('articles/b.md', articleOn('b'))
    place.write('articles/a.TXT', articleOn('a'))
    place.write('articles/notes.docx', 'PK\u0003\u0004')
    const { articles, problems } = lastLine(
      await place.import([folder, path.join(folder, 'empty')], '--json'),
    )
    expect(articles.map(({ file }) => path.basename(file))).toEqual(['a.TXT', 'b.md'])
    expect(problems?.map(({ message }) => message)).toEqual([expect.stringMatching(/no \.txt or \.md file/)])
  })

  it('takes the outlet and the date of a single file from the command line', async () => {
    const place = new Workplace()
    const file = place.write('a.txt', articleOn('a'))
    const finished = await place.import([file], '--outlet', 'The Herald', '--date', '2018-06-12', '--json')
    expect(lastLine(finished).articles).toMatchObject([{ outlet: 'The Herald' }])
    const db = await openDatabase(place.database)
    expect(await db.article.findFirst()).toMatchObject({ date: '2018-06-12' })
    await db.$disconnect()
    expect(await place.import([file], '--date', '12/06/2018')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/year-month-day/),
    })
  })

  it('adds to one dashboard from two processes at once', async () => {
    const place = new Workplace()
    const files = Array.from({ length: 12 }, (_, i) => place.write(`${i}.txt`, articleOn(`number ${i}`)))
    const both = await Promise.all([
      place.import(files, '--json'),
      place.import(files.toReversed(), '--json'),
    ])
    expect(both.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect(lastLine(both[0]).dashboard).toBe(lastLine(both[1]).dashboard)
    expect(await countRows(place)).toEqual(whole(12))
  })

  it('leaves whole articles when it is killed, and completes them when run again', async () => {
    const place = new Workplace()
    const files = Array.from({ length: 120 }, (_, i) => place.write(`${i}.txt`, articleOn(`number ${i}`)))
    await place.import(files.slice(0, 1))
    const invocation = place.start([
      'import',
      ...files,
      '--topic',
      'us-north-korea',
      '--title',
      'Two outlets',
    ])
    while ((await countRows(place)).articles < 10) await new Promise((resolve) => setTimeout(resolve, 5))
    invocation.kill()
    await invocation.finished
    const { articles, ...left } = await countRows(place)
    expect(articles).toBeLessThan(120)
    expect({ articles, ...left }).toEqual(whole(articles))
    expect((await place.import(files)).code).toBe(0)
    expect(await countRows(place)).toEqual(whole(120))
  })
})
