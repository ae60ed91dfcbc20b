import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/text/quotations'
import { slice } from '@/lib/text/span'

const read = (text: string) => findQuotations(text).map((span) => slice(text, span))

describe('findQuotations', () => {
  it.each([
    ['curly marks', 'He said, “It works.” Then he left.', ['“It works.”']],
    ['straight marks', 'He said, "It works." Then he left.', ['"It works."']],
    ['a quotation in two parts', '“It works,” he said, “for now.”', ['“It works,”', '“for now.”']],
    ['a phrase', 'a “smart guy”, he said', ['“smart guy”']],
    ['a quotation within another', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
    ['single marks', 'He called it ‘a good thing’ today.', ['‘a good thing’']],
    ['straight single marks', "'It works,' he said.", ["'It works,'"]],
    ['an apostrophe in single marks', '‘I don’t know,’ he said.', ['‘I don’t know,’']],
    ['a mark closed with the wrong shape', '“It works," he said.', ['“It works,"']],
    ['a mark closed with an opening one', 'They broke “promises“ again.', ['“promises“']],
    ['brackets', '“[It] works,” he said.', ['“[It] works,”']],
    ['a closing mark that nothing opened', 'It works,” he said.', ['It works,”']],
  ])('finds %s', (_, text, quotations) => {
    expect(read(text)).toEqual(quotations)
  })

  it.each([
    ['apostrophes', 'Kim’s aides don’t know the leaders’ plan.'],
    ['straight apostrophes', "Kim's aides don't know the leaders' plan."],
    ['years', 'In the ‘90s and the ’80s they met.'],
    ['feet and inches', 'He is 6\'2" tall.'],
  ])('ignores %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('ends an unclosed quotation with its paragraph', () => {
    const text = '“It works.\n\n“It will,” he said.'
    expect(read(text)).toEqual(['“It works.', '“It will,”'])
    expect(findQuotations(text).map(({ closed }) => closed)).toEqual([false, true])
  })

  it('is in order, apart and inside the text, whatever the text', () => {
    const marks = fc.constantFrom('“', '”', '"', "'", '‘', '’', 'a', ' ', '.', ',', '\n')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(marks).map((m) => m.join('')),
        ),
        (text) => {
          let end = 0
          for (const span of findQuotations(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            end = span.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })

  it.each(['"', "'a ", '“', '‘a ', '" '])(
    'gets through a megabyte of %s',
    (mark) => {
      const text = mark.repeat(1_000_000 / mark.length)
      expect(findQuotations(text).every(({ start, end }) => start < end)).toBe(true)
    },
    60_000,
  )
})
