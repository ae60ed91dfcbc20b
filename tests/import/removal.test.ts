import { describe, expect, it } from 'vitest'
import { inOrder, type Removal, textWithout } from '@/lib/import/removal'

/** The removals of the pieces marked ⟦so⟧ in a text, and the text without the marks. */
function marked(written: string): { given: string; removals: Removal[] } {
  const removals: Removal[] = []
  let given = ''
  for (const [i, piece] of written.split(/[⟦⟧]/).entries()) {
    if (i % 2 === 1)
      removals.push({ start: given.length, end: given.length + piece.length, reason: 'marked' })
    given += piece
  }
  return { given, removals }
}

describe('textWithout', () => {
  it.each([
    ['takes a line out and leaves paragraphs apart', 'One.\n\n⟦Share⟧\n\nTwo.', 'One.\n\nTwo.'],
    ['keeps the wider gap', 'One.\n⟦Share⟧\n\nTwo.', 'One.\n\nTwo.'],
    ['takes the end of a paragraph out', 'One. ⟦Read more⟧\n\nTwo.', 'One.\n\nTwo.'],
    ['takes the start of a paragraph out', 'One.\n\n⟦Caption⟧ Two.', 'One.\n\nTwo.'],
    ['takes lines out in a row', 'One.\n⟦a⟧\n\n⟦b⟧\n⟦c⟧\nTwo.', 'One.\n\nTwo.'],
    ['joins nothing to nothing', 'Kim⟦\u200B⟧s', 'Kims'],
    ['leaves one space within a line', 'One ⟦x⟧ two', 'One two'],
    ['trims both ends', '\n ⟦Menu⟧\n\nOne.\n\n⟦Share⟧ \n', 'One.'],
    ['leaves other white space alone', ' One  two.\n\n\n\nThree. ', 'One  two.\n\n\n\nThree.'],
    ['leaves nothing of nothing but removals', '⟦Menu⟧ ⟦Share⟧', ''],
  ])('%s', (_, written, text) => {
    const { given, removals } = marked(written)
    expect(textWithout(given, removals)).toBe(text)
  })
})

describe('inOrder', () => {
  it('sorts, drops what lies inside another and cuts what reaches further', () => {
    const removals = [
      { start: 8, end: 12, reason: 'c' },
      { start: 0, end: 10, reason: 'a' },
      { start: 2, end: 4, reason: 'b' },
    ]
    expect(inOrder(removals)).toEqual([
      { start: 0, end: 10, reason: 'a' },
      { start: 10, end: 12, reason: 'c' },
    ])
  })
})
