import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/import/decode'
import { type ArticleDraft, draftArticle } from '@/lib/import/draft'

const folder = path.resolve('../shared/seeds')
const absent = existsSync(folder) ? '' : ' (skipped: ../shared/seeds is not here)'
const drafts: readonly ArticleDraft[] = absent
  ? []
  : readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => draftArticle(decodeText(readFileSync(path.join(folder, name))).text, { fileName: name }))

describe.skipIf(absent)(`the five articles as scraped${absent}`, () => {
  it.each([
    /select page/i,
    /uncategorized/i,
    /leave a reply/i,
    /your email address/i,
    /required fields/i,
    /about the author/i,
    /read full article/i,
    /contributed to this report/i,
  ])('keep no %s', (furniture) => {
    for (const { text } of drafts) expect(text).not.toMatch(furniture)
  })

  it('say no title again', () => {
    for (const { text, title } of drafts) expect(text.split('\n')).not.toContain(title)
  })

  // Counted by reading the five articles.
  it.each([
    [0, ['title', ...Array(8).fill('repeated title')]],
    [1, ['navigation', ...Array(3).fill('author box'), ...Array(3).fill('teaser of another story')]],
    [2, ['title']],
    [3, ['title', 'section label', 'comment form', 'comment form']],
    [4, ['title', 'link to the full article', 'repeated title', 'credit line']],
  ])('lose, in article %i, just what is not its own', (article, reasons) => {
    expect(drafts[article]?.removals.map(({ reason }) => reason)).toEqual(reasons)
  })

  // Paragraphs, bullet points and section headings, counted by reading.
  it.each([
    [0, 9],
    [1, 8],
    [2, 26],
    [3, 6],
    [4, 10],
  ])('keep every paragraph, point and heading of article %i', (article, lines) => {
    expect(drafts[article]?.text.split('\n').filter((line) => line.trim() !== '')).toHaveLength(lines)
  })

  it('name who they name', () => {
    expect(drafts.map(({ outlet, byline }) => [outlet, byline])).toEqual([
      [null, null],
      [null, 'Patrick Zarrelli'],
      [null, null],
      [null, null],
      ['TROIB News', 'Ian Smith'],
    ])
  })

  it('give no date: the days in them are those of events', () => {
    expect(drafts.map(({ date }) => date)).toEqual([null, null, null, null, null])
  })
})
