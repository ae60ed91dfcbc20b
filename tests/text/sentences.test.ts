import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '@/lib/text/sentences'
import { slice } from '@/lib/text/span'

const read = (text: string) => splitSentences(text).map((span) => slice(text, span))

describe('splitSentences', () => {
  it.each([
    ['two sentences', 'They met. They left.', ['They met.', 'They left.']],
    ['a question and an answer', 'Why? Nobody knows!', ['Why?', 'Nobody knows!']],
    ['a heading above a paragraph', 'A new start\nThey met.', ['A new start', 'They met.']],
    ['bullet lines', '- They met\n- They left', ['- They met', '- They left']],
    ['an end inside quotation marks', '“They met.” He left.', ['“They met.”', 'He left.']],
    ['an end in straight marks', '"They met." He left.', ['"They met."', 'He left.']],
    [
      'an abbreviation that ends a sentence',
      'He flew to the U.S. The talks failed.',
      ['He flew to the U.S.', 'The talks failed.'],
    ],
    [
      'an end after "a.m."',
      'It began at 9 a.m. They left at noon.',
      ['It began at 9 a.m.', 'They left at noon.'],
    ],
    ['a closing “said.”', '“No,” he said. “Not yet.”', ['“No,” he said.', '“Not yet.”']],
    [
      'a company at the end',
      'He runs Acme Corp. It makes anvils.',
      ['He runs Acme Corp.', 'It makes anvils.'],
    ],
    [
      'a clause of its own after a quotation',
      'He “disagreed.” Mr. Bolton said he had resigned.',
      ['He “disagreed.”', 'Mr. Bolton said he had resigned.'],
    ],
    [
      'the signature of a post',
      'So good! — Ann B. Lee (@annlee) May 9, 2018',
      ['So good!', '— Ann B. Lee (@annlee) May 9, 2018'],
    ],
    ['two quoted sentences', '“It works. We saw it,” he said.', ['“It works.', 'We saw it,” he said.']],
  ])('finds %s', (_, text, sentences) => {
    expect(read(text)).toEqual(sentences)
  })

  it.each([
    ['titles', 'Mr. Kim met Gen. Brooks and Sen. Graham.'],
    ['titles of several', 'Sens. Joe Roe and Kamala D. Harris met PRES. TRUMP.'],
    ['a country in capitals', 'The U.S. President met him.'],
    ['a hyphen after it', 'U.S.-North Korea relations thawed.'],
    ['months before a day', 'They met on Jan. 12 and on Feb. 28.'],
    ['a number sign', 'Resolution No. 2270 passed.'],
    ['decimals and sums', 'It cost $3.5 million, or 2.4 per cent.'],
    ['initials', 'John F. Kennedy and J. R. Ewing met.'],
    ['a time of day', 'At 9 a.m. Tuesday they met.'],
    ['an ellipsis before lower case', 'We waited … and waited ... and left.'],
    ['a question inside a sentence', '“Will it work?” he asked.'],
    ['a question before a named speaker', '“Will it work?” Trump asked.'],
    ['an exclamation before its speaker', '"Never!" she said.'],
    ['square brackets in a quotation', '“It is not very good with him [Kim Jong-un], he said.”'],
    ['a company inside', 'Acme Corp. executives met.'],
    ['a reporting clause after a full stop', '“They left for the U.S.” Mr. Ri said.'],
    ['a numbered item', '1. They met.'],
    ['a margin', 'The leaders met on Tuesday in a hotel on an island that few people\nhad heard of before.'],
  ])('ignores %s', (_, text) => {
    expect(read(text)).toEqual([text])
  })
})

/** Text that looks like text, and text that does not. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '.',
        '?',
        '…',
        ' ',
        '\n',
        '\r\n',
        'U.S.',
        'Mr',
        'said',
        '- ',
        '1.',
        'é',
        '👍🏽',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('the sentences of any text', () => {
  it('are in order, apart, trimmed, and hold every character that is no space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const span of splitSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, span.start).trim()).toBe('')
          expect(slice(text, span)).toBe(slice(text, span).trim())
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('are cut where a text never stops', () => {
    const endless = 'word '.repeat(5_000)
    expect(Math.max(...splitSentences(endless).map(({ start, end }) => end - start))).toBeLessThanOrEqual(
      4_000,
    )
  })
})

it.each([
  ['quotation marks', '"'.repeat(1_000_000)],
  ['no stops', 'a '.repeat(500_000)],
  ['no spaces', 'a'.repeat(1_000_000)],
  ['only stops', '. '.repeat(500_000)],
  ['only line ends', 'a\n'.repeat(500_000)],
])(
  'gets through a megabyte of %s',
  (_, text) => {
    expect(splitSentences(text).at(-1)?.end).toBe(text.trimEnd().length)
  },
  60_000,
)
