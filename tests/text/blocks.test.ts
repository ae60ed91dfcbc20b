import { describe, expect, it } from 'vitest'
import { findBlocks } from '@/lib/text/blocks'
import { slice } from '@/lib/text/span'

const read = (text: string) => findBlocks(text).map((block) => [block.kind, slice(text, block)])

describe('findBlocks', () => {
  it('finds paragraphs between blank lines', () => {
    expect(read('One stood.\n\nTwo fell.')).toEqual([
      ['paragraph', 'One stood.'],
      ['paragraph', 'Two fell.'],
    ])
  })

  it('tells a heading from the paragraph right below it', () => {
    expect(read('A new start\nThe leaders met on Tuesday.\nWhat comes next\nNobody knows.')).toEqual([
      ['heading', 'A new start'],
      ['paragraph', 'The leaders met on Tuesday.'],
      ['heading', 'What comes next'],
      ['paragraph', 'Nobody knows.'],
    ])
  })

  it('gives each bullet and each number a block of its own', () => {
    expect(read('- They met.\n- They spoke\n2. They left')).toEqual([
      ['item', '- They met.'],
      ['item', '- They spoke'],
      ['item', '2. They left'],
    ])
  })

  it('joins the lines that a margin broke', () => {
    const wrapped =
      'The leaders met on Tuesday in a hotel on an island that few people\nhad heard of before the cameras came, and they stayed there until\nthe evening.'
    expect(read(wrapped)).toEqual([['paragraph', wrapped]])
  })

  it.each([
    'Trump and Kim agree to meet again after a summit that ended without a deal\nBy Jane Doe',
    'Trump and Kim agree to meet again after a summit that ended without a deal\nThey met.',
    'Trump and Kim agree to meet again after a summit that ended without a deal\nJane Doe, Hanoi',
  ])('leaves a long title apart from the shorter line below: %s', (text) => {
    expect(read(text).map(([, block]) => block)).toEqual(text.split('\n'))
  })

  it('joins a broken line that goes on with a name', () => {
    const wrapped =
      'The leaders met on Tuesday in a hotel on an island, where President\nTrump had asked for a table by the window and been given one by the\nEmbassy staff.'
    expect(read(wrapped)).toEqual([['paragraph', wrapped]])
  })

  it('joins a line that goes on in lower case', () => {
    expect(read('The leaders\nmet.')).toEqual([['paragraph', 'The leaders\nmet.']])
  })

  it('reads Windows and old Macintosh line ends', () => {
    expect(read('One.\r\n\r\nTwo.\rThree.').map(([, text]) => text)).toEqual(['One.', 'Two.', 'Three.'])
  })

  it('finds nothing in nothing', () => {
    expect(read(' \n\t\n')).toEqual([])
  })
})
