import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleInputSchema } from '@/lib/import/article-input'
import { decodeText } from '@/lib/import/decode'
import { type ArticleDraft, draftArticle, restoreRemovals } from '@/lib/import/draft'
import { ImportProblem } from '@/lib/import/import-problem'

/** Pieces that pages are made of, so that generated pages meet the rules. */
const piece = fc.constantFrom(
  'Kim leaves the summit early',
  'Kim leaves the summit early | The Daily Courier',
  'Kim left the summit early on Tuesday, two officials who were there said.',
  '“We will meet again,” the president said. Read more at the Courier.',
  'The talks went on until the morning, and the aides of both ...',
  'By Jane Doe',
  'June 12, 2018',
  'About the author',
  'Jane Doe',
  'Related Articles',
  '2 comments',
  'Leave a Reply',
  'World',
  'Share',
  '---',
  'title: A',
  '# Kim',
  '**bold** [a](https://example.org/a)',
  '<p>One</p>',
  '\u200B',
  ' ',
)
const page = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 25,
  })
  .chain((pieces) => fc.constantFrom('\n', '\n\n', '\r\n', ' ').map((separator) => pieces.join(separator)))

/** The draft of a text; null where the text is refused, as it should be, with an ImportProblem. */
function draftOf(text: string): ArticleDraft | null {
  try {
    return draftArticle(text)
  } catch (error) {
    expect(error).toBeInstanceOf(ImportProblem)
    return null
  }
}

const words = (text: string): string => text.replace(/\s+/gu, '')

const without = ({ given, removals }: ArticleDraft): string =>
  removals.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), given)

const holds = (property: (draft: ArticleDraft) => void) =>
  fc.assert(
    fc.property(page, (text) => {
      const draft = draftOf(text)
      if (draft) property(draft)
    }),
    { numRuns: 1000 },
  )

describe('the draft of any text', () => {
  it('is the given text without the removals, but for white space at the seams', () => {
    holds((draft) => expect(words(draft.text)).toBe(words(without(draft))))
  })

  it('has removals in order that do not overlap', () => {
    holds(({ given, removals }) => {
      const ends = [0, ...removals.map(({ end }) => end)]
      for (const [i, { start, end }] of removals.entries()) {
        expect(start).toBeGreaterThanOrEqual(ends[i] ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(given.length)
      }
    })
  })

  it('gets everything back when every removal is put back', () => {
    holds((draft) => {
      const all = draft.removals.map((_, i) => i)
      expect(restoreRemovals(draft, all)).toMatchObject({ text: draft.given.trim(), removals: [] })
    })
  })

  it('can be saved as it is', () => {
    holds((draft) => expect(articleInputSchema.safeParse(draft).error).toBeUndefined())
  })

  it('is the same when the given text is drafted again', () => {
    holds((draft) => expect(draftArticle(draft.given)).toEqual(draft))
  })
})

describe('decodeText', () => {
  it('throws nothing but an ImportProblem, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(decodeText(bytes).text).not.toContain('\0')
        } catch (error) {
          expect(error).toBeInstanceOf(ImportProblem)
        }
      }),
    )
  })
})
