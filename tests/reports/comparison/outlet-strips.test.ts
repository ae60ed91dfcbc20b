import { describe, expect, it } from 'vitest'
import { pairsSection } from '@/lib/reports/comparison/pairs-section'
import { articleOf } from '../../comparison/articles'
import { comparedOf } from './compared-of'

const scores = (centre: number) => [centre, centre + 0.1, centre - 0.1, centre, centre]

const by = (outlet: string | null, count: number, centre = 0) =>
  Array.from({ length: count }, (_, i) =>
    articleOf(`${outlet} ${i}`, scores(centre + 0.01 * (i % 5)), { outlet }),
  )

const stripsOf = (...articles: Parameters<typeof comparedOf>[0]) =>
  pairsSection(comparedOf(articles))?.tables[0]?.strips

describe('outlet strips', () => {
  const strips = stripsOf(
    ...by('Herald', 20, 0.4),
    ...by('Courier', 10, -0.4),
    ...by('Post', 3),
    ...by(null, 2),
  )

  it('tell each outlet that is compared with its n, those with most articles first', () => {
    expect(strips?.rows.map(({ outlet, n }) => [outlet, n])).toEqual([
      ['Herald', '20 articles'],
      ['Courier', '10 articles'],
    ])
    expect(strips?.rows[0]?.figure).toMatchObject({ measure: 'tone', direction: 'high', n: 20 })
    expect(strips?.rows[0]?.href).toBe('/dashboards/d?outlet=Herald')
  })

  it('share an axis', () => {
    expect(strips?.axis.extent).toBe(0.6)
  })

  it('say which outlets are not compared', () => {
    expect(strips?.note).toBe(
      'Not compared: 1 outlet with fewer than 4 measured articles; 2 articles with no outlet given.',
    )
    expect(stripsOf(...by('Herald', 20), ...by('Courier', 20))?.note).toBeNull()
  })

  it('are not there where articles are compared, or no outlet has enough', () => {
    expect(stripsOf(...by('Herald', 4), ...by('Courier', 4))).toBeNull()
    expect(stripsOf(...by('Herald', 29), ...by('Courier', 3))).toBeNull()
  })
})
