import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { palette, shareColour, toneColour } from '@/lib/reports/charts/drawing/palette'
import { toneScale } from '@/lib/reports/tone-step'

const tokens = readFileSync('app/_styles/tokens.css', 'utf8')
const lightOf = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1]

test('drawings have the colours of the pages in their light theme', () => {
  const { paper, ...inks } = palette
  for (const [name, colour] of Object.entries(inks)) expect([name, colour]).toEqual([name, lightOf(name)])
  expect(paper).toBe('#ffffff')
})

test.each(toneScale.map(({ step }) => step))('tone step %i has its colour', (step) => {
  const sign = step < 0 ? 'minus-' : 'plus-'
  expect(toneColour(step)).toBe(lightOf(`tone-${step === 0 ? '0' : `${sign}${Math.abs(step)}`}`))
})

test.each([0, 1, 2, 3, 4, 5])('share step %i has its shade', (step) => {
  expect(shareColour(step)).toBe(lightOf(`share-${step}`))
})
