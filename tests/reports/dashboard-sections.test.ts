import { describe, expect, test } from 'vitest'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import type { Observation } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import type { ArticleRow } from '@/lib/reports/article-row'
import { sectionsOf } from '@/lib/reports/dashboard-sections'
import { figuresOf } from '@/lib/reports/figure'
import { shareStep } from '@/lib/reports/share-step'
import { topicFrameFigures } from '@/lib/reports/topic-frame-figures'

const row: ArticleRow = {
  id: 'a',
  title: 'A title',
  outlet: null,
  leaningLabel: null,
  date: null,
  notice: null,
  sentences: 6,
  href: '/a',
  figures: figuresOf([]),
}

const framed = (index: number, ...frames: readonly string[]): Observation => ({
  unit: { start: index * 10, end: index * 10 + 9 },
  score: frames.length > 0 ? 1 : 0,
  cues: frames.map((note) => ({ start: index * 10, end: index * 10 + 3, kind: 'frame', weight: 1, note })),
  voice: { kind: 'outlet' },
})

const observations = [
  framed(0, 'safety'),
  framed(1, 'safety, beauty'),
  framed(2),
  framed(3),
  framed(4),
  framed(5),
]

describe('the sections of a dashboard', () => {
  test('hold every measure once, in the order of the registry', () => {
    const sections = sectionsOf({ articles: [row], target: 'the bridge', topicFrames: new Map() })
    const shown = sections.flatMap(({ tables }) => tables[0]?.rows[0]?.figures ?? [])
    expect(shown.map(({ measure }) => measure)).toEqual(expect.arrayContaining(measures.map(({ id }) => id)))
    expect(shown.length).toBe(measures.length)
    expect(sections[0]?.heading).toBe('Tone toward the bridge')
  })

  test('tell the topic’s frames below the others, where they are known', () => {
    const figures = topicFrameFigures({ observations, codebook: exampleCodebook }, [])
    const topicFrames = new Map([['a', figures]])
    const sections = sectionsOf({ articles: [row], target: 'the bridge', topicFrames })
    const frames = sections.find(({ id }) => id === 'frames')
    expect(frames?.tables[1]?.rows[0]?.figures.map(({ label }) => label)).toEqual(['Safety', 'Beauty'])
  })
})

describe('the topic’s frames', () => {
  test('each count the sentences with cues of their own', () => {
    const figures = topicFrameFigures({ observations, codebook: exampleCodebook }, [])
    expect(figures.map(({ frame, value, n }) => [frame, value, n])).toEqual([
      ['safety', 2 / 6, 6],
      ['beauty', 1 / 6, 6],
    ])
  })

  test('keep what they are with all sentences beside what a reader left', () => {
    const [safety] = topicFrameFigures({ observations, codebook: exampleCodebook }, [{ start: 0, end: 9 }])
    expect(safety).toMatchObject({ value: 1 / 5, n: 5, whole: { value: 2 / 6, n: 6 } })
  })
})

test.each([
  [0, 0],
  [0.004, 0],
  [0.05, 1],
  [0.1, 2],
  [0.49, 4],
  [1, 5],
])('a share of %d has shade %d', (share, step) => {
  expect(shareStep(share)).toBe(step)
})
