import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, widthOf } from '@/lib/reports/charts/drawing/text-lines'
import { nOf, percent } from '@/lib/reports/wording'

const room = { size: 10, width: 100, most: 3 }

describe('the lines of a text', () => {
  it('break between words', () => {
    expect(linesOf('The people missing from the photograph', { ...room, width: 120 })).toEqual([
      'The people missing',
      'from the photograph',
    ])
  })

  it('break within a word that no line holds, and end in an ellipsis', () => {
    const lines = linesOf('x'.repeat(5_000), room)
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^x+$/)
    expect(lines[2]).toMatch(/^x+…$/)
  })

  it('break a word that is too long after its hyphen', () => {
    expect(linesOf('Economic-consequences frame', { ...room, width: 90 })).toEqual([
      'Economic-',
      'consequences',
      'frame',
    ])
  })

  it('keep a number with its sign of percent, and n with its number', () => {
    expect(linesOf(`${percent(0.21)}, ${nOf(140_000)}`, { ...room, width: 80 })).toEqual([
      `${percent(0.21)},`,
      nOf(140_000),
    ])
  })

  it('are none of nothing', () => {
    expect(linesOf(' ', room)).toEqual([])
  })

  it('never leave their room, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const lines = linesOf(text, room)
        expect(lines.length).toBeLessThanOrEqual(3)
        for (const line of lines) expect(10 * widthOf(line)).toBeLessThanOrEqual(100.01)
      }),
      { seed: 7 },
    )
  })
})
