import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignmentOf } from '@/lib/comparison/alignment'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { coverageOf } from '@/lib/comparison/coverage'
import { distinctiveWords } from '@/lib/comparison/distinctive-words'
import { sharedPassages } from '@/lib/comparison/shared-passages'
import { sharedQuotations } from '@/lib/comparison/shared-quotations'
import { statementsOf } from '@/lib/comparison/statements'
import { codebook, readOne } from './read-articles'

const sentences = [
  'Trump met Kim in Hanoi and promised sanctions relief worth 40 million dollars to his government.',
  '“We fell in love with the old bridge and we will build a new one,” Trump said.',
  'Kim said: “We fell in love with … a new one.”',
  'The delegation left the old harbor hotel after nine in the morning, boarded two black buses and drove along the coast.',
  'Was it “fire and fury”?',
  'Critics call the summit a photo op — and worse.',
  'L’été 😀 “unclosed',
  'U.S. officials in Seoul said the talks of 2018 had led to nothing but letters and lists.',
]
const article = fc.array(fc.constantFrom(...sentences), { maxLength: 6 }).map((chosen) => chosen.join('\n'))
const unrepeating = fc
  .uniqueArray(fc.constantFrom(...sentences), { maxLength: 6 })
  .map((chosen) => chosen.join('\n'))
const articles = fc
  .array(article, { maxLength: 4 })
  .map((texts) => texts.map((text, i) => readOne(text, `${i}`, i % 3 === 2 ? null : `Outlet ${i % 3}`)))

/** Every passage in a comparison, however deep. */
function passagesIn(value: unknown): readonly Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn)
  if (typeof value !== 'object' || value === null) return []
  const { article, start, end } = value as Partial<Passage>
  if (article !== undefined && start !== undefined && end !== undefined) return [{ article, start, end }]
  return Object.values(value).flatMap(passagesIn)
}

const groupsOf = (all: readonly ComparedArticle[]): readonly (readonly Passage[])[] => [
  ...sharedPassages(all).map(({ passages }) => passages),
  ...sharedQuotations(all).map(({ quoted }) => quoted.map(({ common }) => common)),
  ...statementsOf(all, codebook).shared.map(({ passages }) => passages),
  ...alignmentOf(all, codebook).map(({ passages }) => passages),
]

describe('all that is compared', () => {
  it('points at words that are there', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const found = [
          coverageOf(all, codebook),
          distinctiveWords(all),
          sharedPassages(all),
          sharedQuotations(all),
          statementsOf(all, codebook),
          alignmentOf(all, codebook),
        ]
        for (const { article, start, end } of passagesIn(found)) {
          const text = all.find(({ id }) => id === article)?.text ?? ''
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end).trim()).toHaveLength(end - start)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('puts together at least two articles, and none with itself', () => {
    fc.assert(
      fc.property(articles, (all) => {
        for (const group of groupsOf(all)) {
          expect(group.length).toBeGreaterThan(1)
          expect(new Set(group.map(({ article }) => article)).size).toBe(group.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('finds as much whatever the order of two articles that repeat nothing', () => {
    fc.assert(
      fc.property(unrepeating, unrepeating, (one, other) => {
        const count = (all: readonly ComparedArticle[]) => [
          sharedPassages(all).length,
          sharedQuotations(all).length,
          statementsOf(all, codebook).inAll.length > 0,
        ]
        const [a, b] = [readOne(one, 'a'), readOne(other, 'b')]
        expect(count([a, b])).toEqual(count([b, a]))
      }),
      { numRuns: 40 },
    )
  })
})
