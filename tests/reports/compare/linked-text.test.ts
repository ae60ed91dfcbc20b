import { describe, expect, test } from 'vitest'
import type { AlignmentLink, LinkKind } from '@/lib/comparison/alignment'
import { linkedText } from '@/lib/reports/compare/linked-text'
import { type NamedColumn, numberedLinks } from '@/lib/reports/compare/numbered-links'

const columns: readonly NamedColumn[] = [
  { id: 'h', letter: 'A', name: 'Herald' },
  { id: 'c', letter: 'B', name: 'Courier' },
  { id: 'p', letter: 'C', name: 'Post' },
]

const herald = 'Envoys met by the lake. “We had a long talk,” one said.\n\nThey agreed to meet again.'
const texts = new Map([
  ['h', herald],
  ['c', '“We had a long talk,” he said.'],
  ['p', 'They will meet again by the lake.'],
])

function link(
  kind: LinkKind,
  words: Readonly<Record<string, string>>,
  label: string | null = null,
): AlignmentLink {
  const passages = Object.entries(words).map(([article, passage]) => {
    const start = (texts.get(article) ?? '').indexOf(passage)
    return { article, start, end: start + passage.length }
  })
  return { kind, label, passages }
}

const quotation = link('shared-quotation', { h: 'We had a long talk', c: 'We had a long talk' })
const lake = link('aspect', { h: '“We had a long talk,” one said.', p: 'by the lake.' }, 'the lake')
const again = link('statement', { h: 'They agreed to meet again.', c: 'he said.', p: 'They will meet again' })

const textOf = (links: readonly AlignmentLink[], column = columns[0] as NamedColumn) =>
  linkedText(texts.get(column.id) ?? '', numberedLinks(links, columns, texts), column)

describe('the text of a column', () => {
  test('keeps every word of its blocks', () => {
    const words = textOf([quotation, lake, again]).map(({ runs }) => runs.map(({ text }) => text).join(''))
    expect(words).toEqual(herald.split('\n\n'))
  })

  test('marks each run by its surest link, and leads to that link’s partner', () => {
    const [first] = textOf([quotation, lake])
    expect(first?.runs.map(({ text, kind, href }) => [text, kind, href])).toEqual([
      ['Envoys met by the lake. ', null, null],
      ['“', 'aspect', '#link-2-c'],
      ['We had a long talk', 'shared-quotation', '#link-1-b'],
      [',” one said.', 'aspect', '#link-2-c'],
    ])
  })

  test('says each number where its passage begins, with what joins it to whom', () => {
    const tags = textOf([quotation, lake, again]).flatMap(({ runs }) => runs.flatMap((run) => run.tags))
    expect(tags.map(({ anchor, words }) => [anchor, words])).toEqual([
      ['link-2-a', 'speaks of the lake, also in Post'],
      ['link-1-a', 'same quotation, also in Courier'],
      ['link-3-a', 'same fact, also in Courier and Post'],
    ])
  })

  test('leads from column to column and from the last to the first', () => {
    const hrefs = columns.flatMap((column) =>
      textOf([again], column).flatMap(({ runs }) => runs.flatMap((run) => run.tags.map(({ href }) => href))),
    )
    expect(hrefs).toEqual(['#link-1-b', '#link-1-c', '#link-1-a'])
  })

  test('marks a passage across paragraphs in each, and numbers it once', () => {
    const all = link('shared-passage', { h: herald, c: texts.get('c') ?? '' })
    const runs = textOf([all]).flatMap((block) => block.runs)
    expect(runs.map(({ kind, tags }) => [kind, tags.length])).toEqual([
      ['shared-passage', 1],
      ['shared-passage', 0],
    ])
  })

  test('is unmarked where nothing is linked', () => {
    expect(textOf([]).flatMap(({ runs }) => runs.filter(({ kind }) => kind !== null))).toEqual([])
    expect(linkedText('', [], columns[0] as NamedColumn)).toEqual([])
  })
})

test('a link’s excerpt is cut where it is long', () => {
  const long = new Map([['h', 'word '.repeat(100)]])
  const passages = [
    { article: 'h', start: 0, end: 500 },
    { article: 'c', start: 0, end: 5 },
  ]
  const [numbered] = numberedLinks([{ kind: 'statement', label: null, passages }], columns, long)
  expect(numbered?.excerpt).toMatch(/^word .*…$/)
  expect(numbered?.excerpt.length).toBe(121)
})
