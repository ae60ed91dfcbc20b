import { describe, expect, it } from 'vitest'
import { axisOf } from '@/lib/reports/axis'
import type { Chart } from '@/lib/reports/charts/chart'
import { drawChart } from '@/lib/reports/charts/drawing/draw-chart'
import { pairsSection } from '@/lib/reports/comparison/pairs-section'
import { timelineSection } from '@/lib/reports/comparison/timeline-section'
import { figuresIn } from '@/lib/reports/figure'
import { articleOf } from '../../comparison/articles'
import { comparedOf } from '../comparison/compared-of'
import { article } from '../figures'

const hostile = `</text><script>alert("1")</script>&\u0007\ud800 ${'w'.repeat(5_000)} \u202eשלום 😀\u200b`

const { figures } = article({ tone: [-0.4, -0.2, -0.1], own: [0.1, 0.2, 0.3] })

const headOf = (words: string) => ({ name: 'Outlet not given', words, note: '12 June 2018' })

const source = {
  title: 'By the lake',
  address: 'http://127.0.0.1/s/token',
  articles: '2 articles',
  made: new Date('2026-11-22'),
}

const chartOf = (plot: Chart['plot'], title = 'Tone'): Chart => ({
  ...{ title, of: 'all', help: 'n counts sentences.', plot, columns: [], cells: [] },
})

const heads = ['A title', hostile].map(headOf)
const tones = heads.map((head) => ({ head, figures: figuresIn(figures, 'tone') }))
const cell = { words: '21 %', notes: ['12 to 30 %', 'n = 12', hostile], shade: 3, isEmpty: false } as const
const attributions = { hits: 3, n: 3, value: 1, interval: { low: 0.4, high: 1 } }
const mark = { camp: 'north', label: 'The north', letters: 'Th', shade: 1 }
const bar = {
  ...mark,
  from: 0,
  width: 100,
  share: '100 %',
  interval: '40 to 100 %',
  count: '3 of 3',
  words: '–',
}
const compared = comparedOf([
  articleOf('a', [0.3, 0.4, 0.5, 0.4, 0.4], { outlet: hostile, date: '2018-06-18' }),
  articleOf('b', [-0.5, -0.4, -0.3, -0.4, -0.4], { outlet: `The ${hostile}`, date: '2018-07-02' }),
])
const [pairs, timeline] = [pairsSection(compared), timelineSection(compared)]

const plots: readonly Chart['plot'][] = [
  ...(pairs ? [{ kind: 'pairs', tables: pairs.tables } as const] : []),
  ...(timeline ? [{ kind: 'timeline', section: timeline } as const] : []),
  { kind: 'intervals', rows: tones, axis: axisOf(tones.flatMap((each) => each.figures)) },
  {
    kind: 'matrix',
    columns: ['Conflict', hostile],
    rows: heads.map((head) => ({ head, cells: [cell, cell] })),
  },
  {
    kind: 'stacked shares',
    marks: [mark],
    rows: heads.map((head) => ({ head, bars: [{ ...bar, attributions }], n: 3 })),
  },
]

/** Tags that are opened and never closed, or closed and never opened. */
function unbalanced(svg: string): readonly string[] {
  const open: string[] = []
  for (const [, end, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z-]+)[^<>]*?(\/?)>/g)) {
    if (self) continue
    if (!end) open.push(name)
    else if (open.pop() !== name) return [...open, name]
  }
  return open
}

describe.each(plots)('a drawing of $kind', (plot) => {
  const svg = drawChart(chartOf(plot, hostile), source)

  it('is well formed, whatever titles hold', () => {
    expect(unbalanced(svg)).toEqual([])
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toContain('\u0007')
    expect(Buffer.from(svg).toString()).toBe(svg)
  })

  it('says where it comes from, when, and of how many', () => {
    expect(svg).toContain('By the lake')
    expect(svg).toContain('http://127.0.0.1/s/token')
    expect(svg).toContain('22 November 2026')
    expect(svg).toContain('2 articles')
    expect(svg).toMatch(/n\s=\s\d/)
  })

  it('carries its letters and fetches nothing', () => {
    expect(svg).toContain('src:url(data:font/woff2;base64,')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/(?:href|src)="?\(?https?:/)
  })

  it('stays a finite picture', () => {
    const [, height] = /viewBox="0 0 960 (\d+)"/.exec(svg) ?? []
    expect(Number(height)).toBeGreaterThan(200)
    expect(Number(height)).toBeLessThan(2_000)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })
})

const NOTHING = { kind: 'matrix', columns: [], rows: [] } as const

it('a matrix of no article is drawn too', () => {
  const svg = drawChart(chartOf(NOTHING), source)
  expect(svg).not.toMatch(/NaN|Infinity/)
})

it('carries the extended letters only where they are written', () => {
  const plain = drawChart(chartOf(NOTHING), source)
  const extended = drawChart(chartOf(NOTHING, 'Łódź'), source)
  expect(plain.match(/@font-face/g)).toHaveLength(1)
  expect(extended.match(/@font-face/g)).toHaveLength(2)
})
