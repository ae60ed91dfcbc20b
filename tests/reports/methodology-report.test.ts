import { describe, expect, it } from 'vitest'
import { descriptions } from '@/lib/analysis/descriptions/registry'
import { measures } from '@/lib/analysis/measures/registry'
import { descriptionMethods, methodologyReport, methodReport } from '@/lib/reports/methodology-report'

describe('the methodology', () => {
  it('tells of every measure once, and of every description', () => {
    const told = methodologyReport().flatMap(({ methods }) => methods.map(({ id }) => id))
    expect(told.toSorted()).toEqual(measures.map(({ id }) => id).toSorted())
    expect(descriptionMethods.map(({ id }) => id)).toEqual(descriptions.map(({ id }) => id))
  })

  it.each(measures)('has a page on $id with its validity, also where that is not known', ({ id, label }) => {
    const method = methodReport(id)
    expect(method).toMatchObject({ kind: 'measure', label })
    expect(method && 'validity' in method).toBe(true)
  })

  it.each(descriptions)('has a page on the description $id', ({ id, label, unit, limits }) => {
    expect(methodReport(id)).toMatchObject({ kind: 'description', label, unit, limits })
  })

  it('has none on what there is not', () => {
    expect(methodReport('bias')).toBeNull()
  })
})
