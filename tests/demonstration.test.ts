import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftArticle } from '@/lib/import/draft'
import { type Codebook, codebookSchema } from '@/lib/lexicons/codebook'
import { splitSentences } from '@/lib/text/sentences'
import { slice } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'

const folder = join(import.meta.dirname, '../prisma/demonstration')
const files = readdirSync(folder).filter((file) => /^\d\d-[a-z0-9-]+\.md$/.test(file))
const articles = files.map((file) =>
  draftArticle(readFileSync(join(folder, file), 'utf8'), { fileName: file }),
)

const codebookFile = join(import.meta.dirname, '../prisma/topics/us-north-korea.json')
const codebook = codebookSchema.parse(JSON.parse(readFileSync(codebookFile, 'utf8')))

describe('the demonstration', () => {
  test('has five articles by five outlets', () => {
    expect(articles).toHaveLength(5)
    expect(distinct(articles.map(({ outlet }) => outlet))).toHaveLength(5)
    expect(distinct(articles.map(({ title }) => title))).toHaveLength(5)
  })

  test.each(articles)('$title says who wrote it, when, and that its outlet is invented', (article) => {
    expect(article.outlet).toBeTruthy()
    expect(article.byline).toBeTruthy()
    expect(article.date).toMatch(/^20(19|2[0-4])-\d\d-\d\d$/)
    expect(article.notice).toBe('Written for teaching; the outlet is invented.')
  })

  test.each(articles)('$title runs to 300–600 words', ({ text }) => {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(300)
    expect(words).toBeLessThanOrEqual(600)
  })

  test.each(articles)('$title is imported without loss', ({ given, text }) => {
    const [, , ...body] = given.split(/^---$/m)
    expect(text.trim()).toBe(body.join('---').trim())
  })

  test('has one article that dates the first summit wrongly, for a class to find', () => {
    const wrong = articles.filter((article) => yearsOfFirstSummit(article.text).includes('2019'))
    expect(wrong.map(({ outlet }) => outlet)).toEqual(['Farrant Wire'])
    const right = articles.filter((article) => yearsOfFirstSummit(article.text).includes('2018'))
    expect(right.map(({ outlet }) => outlet)).not.toContain('Farrant Wire')
    expect(right).toHaveLength(3)
  })

  test('has outlets that count two summits and outlets that count three meetings', () => {
    const counting = (phrase: RegExp) =>
      articles.filter(({ text }) => phrase.test(text)).map(({ outlet }) => outlet)
    expect(counting(/\btwo summits\b/i)).toEqual(['Calder Bay Tribune'])
    expect(counting(/\bthird meeting\b/i)).toEqual(['The Oakhaven Standard', 'Farrant Wire'])
  })
})

describe('the codebook of the Trump–Kim diplomacy', () => {
  const lists = phraseLists(codebook)

  test('is the fourth version of its topic', () => {
    expect(codebook).toMatchObject({ topic: 'us-north-korea', version: 4 })
  })

  test('has no phrase twice in a list', () => {
    const repeated = lists.map(({ name, phrases }) => [name, ...repeatedIn(phrases.map(wordsOf))])
    expect(repeated.filter((row) => row.length > 1)).toEqual([])
  })

  test('has no stray space and no typographic apostrophe', () => {
    const stray = lists.flatMap(({ phrases }) => phrases.filter((phrase) => /^\s|\s$|\s\s|’/.test(phrase)))
    expect(stray).toEqual([])
  })

  test('writes words that carry tone, or none, in lower case', () => {
    const words = [...codebook.neutral, ...codebook.favourable, ...codebook.unfavourable]
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
  })

  test('never calls a phrase favourable, unfavourable or neutral at once', () => {
    const words = [codebook.neutral, codebook.favourable, codebook.unfavourable].flatMap(distinct)
    expect(repeatedIn(words)).toEqual([])
  })

  test('names each speaker in one camp only', () => {
    expect(repeatedIn(codebook.camps.flatMap((camp) => distinct(speakersOf(camp).map(wordsOf))))).toEqual([])
  })

  test.each(['camps', 'frames', 'aspects', 'events'] as const)(
    'gives each of its %s an id of its own',
    (kind) => {
      const ids = codebook[kind].map(({ id }) => id)
      expect(ids.length).toBeGreaterThan(5)
      expect(repeatedIn(ids)).toEqual([])
      expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
    },
  )

  test('lists events in order, with the days of the public record', () => {
    const days = codebook.events.map(({ date }) => date)
    expect(days).toEqual(days.toSorted())
    const dayOf = (id: string) => codebook.events.find((event) => event.id === id)?.date
    expect(dayOf('singapore-summit')).toBe('2018-06-12')
    expect(dayOf('hanoi-ends')).toBe('2019-02-28')
    expect(dayOf('dmz-meeting')).toBe('2019-06-30')
  })
})

/** Years that stand in a sentence with the first summit, by its name or its place. */
function yearsOfFirstSummit(text: string): readonly string[] {
  const sentences = splitSentences(text).map((sentence) => slice(text, sentence))
  const dated = sentences.filter((sentence) =>
    /\bfirst (summit|meeting|met)\b|\bSingapore\b|\bCapella\b/.test(sentence),
  )
  return dated.flatMap((sentence) => sentence.match(/\b20\d\d\b/g) ?? [])
}

interface PhraseList {
  readonly name: string
  readonly phrases: readonly string[]
}

function phraseLists({
  mentions,
  neutral,
  favourable,
  unfavourable,
  ...rest
}: Codebook): readonly PhraseList[] {
  const { parties, camps, frames, aspects, events } = rest
  return [
    ...Object.entries({ mentions, neutral, favourable, unfavourable }).map(([name, phrases]) => ({
      name,
      phrases,
    })),
    ...parties.map(({ label, names }) => ({ name: label, phrases: names })),
    ...camps.map((camp) => ({ name: camp.id, phrases: speakersOf(camp) })),
    ...[...frames, ...aspects, ...events].map(({ id, cues }) => ({ name: id, phrases: cues })),
  ]
}

function speakersOf({ members, terms }: Codebook['camps'][number]): readonly string[] {
  return [...members.flatMap(({ name, aliases }) => [name, ...aliases]), ...terms]
}

/** A phrase as the engine reads it, which passes over case, hyphens and stops. */
function wordsOf(phrase: string): string {
  return findTokens(phrase)
    .map(({ word }) => word)
    .join(' ')
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}

function repeatedIn<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, i) => values.indexOf(value) < i)
}
