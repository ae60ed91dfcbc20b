import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { exampleArticle, exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { measures } from '@/lib/analysis/measures/registry'
import { bibliography } from '@/lib/lexicons/bibliography'
import { mean } from '@/lib/statistics/bootstrap'
import { slice } from '@/lib/text/span'

describe.each(measures)('$id', ({ observe, codebook, minUnits, version }) => {
  it.each(codebook.examples)('reads “$text” as its codebook says', (example) => {
    const { value, cues } = example
    const article = exampleArticle(example)
    const observations = observe(readFeatures(article, exampleCodebook))
    const score = mean(observations.map((observation) => observation.score))
    expect(score === null ? null : Math.round(score * 100) / 100).toBe(value)
    const words = observations.flatMap((observation) =>
      observation.cues.map((cue) => slice(article.text, cue)),
    )
    expect(words.filter((word) => word !== '')).toEqual(cues)
  })

  it('has a codebook that a coder could follow', () => {
    expect(codebook.examples.length).toBeGreaterThanOrEqual(6)
    expect(codebook.limits.length).toBeGreaterThan(0)
    for (const source of codebook.sources) expect(bibliography[source].title).not.toBe('')
    expect(minUnits).toBeGreaterThanOrEqual(5)
    expect(Number.isInteger(version)).toBe(true)
  })

  it('keeps its examples inside its range', () => {
    const [low, high] = codebook.scale.range
    expect(codebook.scale.sides === null).toBe(low === 0)
    for (const { value } of codebook.examples) {
      expect(value ?? low).toBeGreaterThanOrEqual(low)
      expect(value ?? high).toBeLessThanOrEqual(high)
    }
  })
})

it('lists each measure once', () => {
  const ids = measures.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids[0]).toBe('tone')
})
