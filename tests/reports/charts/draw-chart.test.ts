import { describe, expect, it } from 'vitest'
import { axisOf } from '@/lib/reports/axis'
import type { Chart } from '@/lib/reports/charts/chart'
import { drawChart } from '@/lib/reports/charts/drawing/draw-chart'
import { figuresIn } from '@/lib/reports/figure'
import { article } from '../figures'

const hostile = `</text><script>alert("1")</script>&\u0007\ud800 ${'w'.repeat(5_000)} \u202eשלום 😀\u200b`

const { figures } = article({ tone: [-0.4, -0.2, -0.1], own: [0.1, 0.2, 0.3] })

const row = (id: string, title: string) => ({
  ...{ id, title, outlet: null, leaningLabel: null, date: '2018-06-12', notice: null },
  ...{ sentences: 12, href: `/${id}`, figures },
})

const source = {
  title: 'By the lake',
  address: 'http://127.0.0.1/s/token',
  articles: '2 articles',
  made: new Date('2026-11-22'),
}

const chartOf = (plot: Chart['plot'], title = 'Tone'): Chart => ({
  ...{ title, help: 'n counts sentences.', plot, columns: [], cells: [] },
})

const rows = [row('a', 'A title'), row('b', hostile)]
const tones = rows.map((each) => ({ ...each, figures: figuresIn(each.figures, 'tone') }))
const shares = rows.map((each) => ({ ...each, figures: figuresIn(each.figures, 'frames') }))
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
const plots: readonly Chart['plot'][] = [
  { kind: 'intervals', rows: tones, axis: axisOf(tones.flatMap((each) => each.figures)) },
  { kind: 'heat map', rows: shares },
  {
    kind: 'stacked shares',
    marks: [mark],
    rows: rows.map((each) => ({
      ...{ article: each, bars: [{ ...bar, attributions }], n: 3, balance: '', unnamed: '' },
    })),
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

it('a heat map of no article is drawn too', () => {
  const svg = drawChart(chartOf({ kind: 'heat map', rows: [] }), source)
  expect(svg).not.toMatch(/NaN|Infinity/)
})

it('carries the extended letters only where they are written', () => {
  const plain = drawChart(chartOf({ kind: 'heat map', rows: [] }), source)
  const extended = drawChart(chartOf({ kind: 'heat map', rows: [] }, 'Łódź'), source)
  expect(plain.match(/@font-face/g)).toHaveLength(1)
  expect(extended.match(/@font-face/g)).toHaveLength(2)
})
