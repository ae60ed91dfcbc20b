import { describe, expect, test } from 'vitest'
import type { AspectCoverage } from '@/lib/comparison/coverage'
import type { Statements } from '@/lib/comparison/statements'
import { coverageFinding } from '@/lib/reports/findings/coverage-finding'
import { findingInWords } from '@/lib/reports/findings/finding'
import { namingOf } from '@/lib/reports/findings/measured'
import { article } from '../figures'

const outlets = ['A', 'B', 'C'] as const
const naming = namingOf(
  outlets.map((outlet) => ({ ...article({ outlet, tone: null }), id: outlet })),
  'the talks',
)
const passage = (name: string) => ({ article: name, start: 0, end: 9 })

/** An aspect with how many sentences of each article speak of it. */
const aspect = (label: string, ...sentences: readonly number[]): AspectCoverage => ({
  aspect: label.toLowerCase(),
  label,
  description: '',
  found: sentences.filter((count) => count > 0).length,
  articles: outlets.map((name, i) => ({
    article: name,
    mentions: Array.from({ length: sentences[i] ?? 0 }, () => ({ sentence: passage(name), cues: [] })),
    firstAt: null,
  })),
})

const nothing: Statements = { shared: [], inAll: [], own: [] }

const said = (coverage: readonly AspectCoverage[], statements = nothing): string | null => {
  const finding = coverageFinding({ coverage, statements }, naming)
  return finding && findingInWords(finding)
}

describe('what articles speak of', () => {
  test('is told of all together and of one alone', () => {
    expect(said([aspect('Trade', 1, 1, 2), aspect('War', 0, 3, 0)])).toBe(
      'All 3 articles speak of “Trade”. Aspects found in one article alone: “War” in B (3 sentences).',
    )
  })

  test('is told of most where nothing is in all', () => {
    expect(said([aspect('Trade', 1, 1, 0), aspect('War', 0, 1, 3)])).toBe(
      '“War” and “Trade” are each found in 2 of 3 articles.',
    )
  })

  test('ignores an aspect that one article mentions once', () => {
    expect(said([aspect('War', 0, 1, 0)])).toBeNull()
  })

  test('is told by statements where no aspect tells it', () => {
    const own = outlets.map((name) => ({ passage: passage(name), foundElsewhere: 0, nearest: null }))
    const shared = { passages: outlets.map(passage), centre: 0, similarity: 0.5 }
    expect(said([], { shared: [shared], inAll: [shared], own })).toBe(
      '1 statement is found in all 3 articles. 3 statements of single articles are not found in the others.',
    )
  })
})
