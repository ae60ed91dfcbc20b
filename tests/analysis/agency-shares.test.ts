import { describe, expect, it } from 'vitest'
import { campRoles, campsInDeeds, deedForms, deedShare, figuresIn } from '@/lib/analysis/agency-shares'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import type { Deed, Observation } from '@/lib/analysis/measures/measure'
import { shareInterval } from '@/lib/statistics/share-interval'

const deed = (
  form: Deed['form'],
  hasAgent: boolean,
  acting: string[] = [],
  affected: string[] = [],
): Deed => ({
  ...{ start: 0, end: 3, form, hasAgent, acting, affected },
})

const sentence = (...deeds: readonly Deed[]): Observation => ({
  ...{ unit: { start: 0, end: 9 }, score: 0, cues: [], deeds },
  voice: { kind: 'outlet' },
})

const observations = [
  sentence(deed('active', true, ['city']), deed('active', true, [], ['city'])),
  sentence(deed('passive', true, ['city'])),
  sentence(deed('passive', false, [], ['city'])),
  sentence(deed('noun', true), deed('noun', false), deed('active', true, ['city'], ['city'])),
  sentence(),
]

describe('the shares of deeds', () => {
  it('add up to one over all forms', () => {
    const shares = deedForms.map((form) => deedShare(observations, form))
    expect(shares.map(({ value, n }) => [value, n])).toEqual([
      [3 / 7, 7],
      [1 / 7, 7],
      [1 / 7, 7],
      [1 / 7, 7],
      [1 / 7, 7],
    ])
    expect(shares[0]?.interval).toEqual(shareInterval(3, 7))
  })

  it('add up to one over the roles of a camp, which acts where it does something to itself', () => {
    const shares = campRoles('city').map((role) =>
      deedShare(observations, { ...role, among: figuresIn('city') }),
    )
    expect(shares.map(({ value, n }) => [value, n])).toEqual([
      [2 / 5, 5],
      [1 / 5, 5],
      [1 / 5, 5],
      [1 / 5, 5],
    ])
  })

  it('are not told of fewer than five deeds', () => {
    const few = deedShare(observations.slice(0, 2), { holds: () => true })
    expect(few).toMatchObject({ value: null, interval: null, n: 3 })
  })

  it('name the camps that figure in any', () => {
    expect(campsInDeeds(observations, exampleCodebook).map(({ id }) => id)).toEqual(['city'])
    expect(campsInDeeds([], exampleCodebook)).toEqual([])
  })
})
