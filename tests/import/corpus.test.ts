import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ArticleDraft, draftArticle } from '@/lib/import/draft'

const file = path.resolve('../shared/corpus/north-korea.jsonl')
const absent = existsSync(file) ? '' : ' (skipped: ../shared/corpus is not here)'
const row = z.object({ outlet: z.string(), text: z.string() })
const articles = absent
  ? []
  : readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => row.parse(JSON.parse(line)))
      .map(({ outlet, text }) => ({ published: outlet, draft: draftArticle(text) }))

const total = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0)

const lengthOf = ({ removals }: ArticleDraft): number => total(removals.map(({ start, end }) => end - start))

/** Removed pieces that read like an article's own sentence: long, and not about the page, its pictures or its makers. */
function suspicious({ given, removals }: ArticleDraft): readonly string[] {
  const own =
    /^(?!.*(?:©|copyright|newsletter|inbox|click|app\b|contributed|contributing|assistance|twitter|@|media|image|agree|without charge|share this article))/i
  return removals
    .filter(({ reason }) => !/title|repeated|another story/.test(reason))
    .map(({ start, end }) => given.slice(start, end))
    .filter((piece) => piece.length > 60 && own.test(piece))
}

describe.skipIf(absent)(`114 articles that are clean already${absent}`, () => {
  it('lose less than two hundredths of their text', () => {
    const given = total(articles.map(({ draft }) => draft.given.length))
    expect(articles).toHaveLength(114)
    expect(total(articles.map(({ draft }) => lengthOf(draft))) / given).toBeLessThan(0.02)
  })

  it('lose no more than an eighth of any one', () => {
    const most = Math.max(...articles.map(({ draft }) => lengthOf(draft) / draft.given.length))
    expect(most).toBeLessThan(1 / 8)
  })

  it('lose nothing that reads like a sentence of their own', () => {
    expect(articles.map(({ draft }) => suspicious(draft).length)).toEqual(Array(114).fill(0))
  })

  it('are given no outlet but their own', () => {
    const guesses = articles.filter(({ draft }) => draft.outlet !== null)
    const words = (name: string) => name.toLowerCase().replace(/^the /, '').split(' ')[0]
    const wrong = guesses.filter(({ published, draft }) => words(published) !== words(draft.outlet ?? ''))
    expect(guesses.length).toBeGreaterThan(40)
    // One is an agency's text under a guest writer's name.
    expect(wrong.map(({ published }) => published)).toEqual(['Guest Writer - Left'])
  })

  it('are given no date: the days in them are those of events', () => {
    expect(articles.filter(({ draft }) => draft.date !== null)).toEqual([])
  })
})
