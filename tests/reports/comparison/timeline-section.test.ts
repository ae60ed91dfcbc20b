import { describe, expect, it } from 'vitest'
import { timelineSection } from '@/lib/reports/comparison/timeline-section'
import { held } from '@/tests/reports/held'
import { articleOf } from '../../comparison/articles'
import { comparedOf } from './compared-of'

const low = [-0.5, -0.4, -0.3, -0.4, -0.4]
const high = [0.3, 0.4, 0.5, 0.4, 0.4]

const on = (outlet: string | null, date: string | null, scores: readonly number[] = low) =>
  articleOf(`${outlet} ${date}`, scores, { outlet, date })

const sectionOf = (...articles: Parameters<typeof comparedOf>[0]) => timelineSection(comparedOf(articles))

describe('timelineSection', () => {
  const section = sectionOf(
    on('Courier', '2018-06-18', high),
    on('Herald', '2018-06-11'),
    on('Herald', '2018-06-17', high),
    on('Courier', '2018-07-02', [0.9]),
    on('Post', null),
  )

  it('says what is drawn', () => {
    expect(section?.title).toBe(
      'Week by week, the week of 11 June 2018 to the week of 2 July 2018: tone toward the talks between Trump and Kim',
    )
    expect(section?.summary).toContain(held('Herald (n = 2 articles) and Courier (n = 2 articles)'))
  })

  it('has a lane for each outlet, with a point for each week that has articles', () => {
    expect(section?.lanes.map(({ name, points }) => [name, points.map(({ from }) => from)])).toEqual([
      ['Herald', ['2018-06-11']],
      ['Courier', ['2018-06-18', '2018-07-02']],
    ])
  })

  it('tells every number with its n, and leads to its articles', () => {
    const [sole, unmeasured] = section?.lanes[1]?.points ?? []
    const [both] = section?.lanes[0]?.points ?? []
    expect(sole?.words).toBe(
      held(
        'Courier, the week of 18 June 2018: tone +0.40, 95 % interval +0.34 to +0.46, n = 1 article, 5 sentences',
      ),
    )
    expect(sole?.href).toBe('/dashboards/d/articles/Courier 2018-06-18')
    expect(both).toMatchObject({ value: '0.00', n: '2 articles, 10 sentences', step: 0, others: 0 })
    expect(both?.href).toBe('/dashboards/d?outlet=Herald&from=2018-06-11&until=2018-06-17')
    expect(both?.articles.map(({ title }) => title)).toEqual(['Herald 2018-06-11', 'Herald 2018-06-17'])
    expect(unmeasured).toMatchObject({ value: null, place: null })
    expect(unmeasured?.words).toBe('Courier, the week of 2 July 2018: too few sentences')
  })

  it('places a point in the middle of its week, the more favourable the higher', () => {
    const [sole] = section?.lanes[1]?.points ?? []
    expect(section?.axis.extent).toBe(0.6)
    expect(sole?.place?.x).toBeCloseTo((100 * 1.5) / 4, 10)
    expect(sole?.place?.y).toBeCloseTo((50 * (0.6 - 0.4)) / 0.6, 10)
    expect(sole?.place?.top).toBeLessThan(16)
  })

  it('says which articles are not there', () => {
    expect(section?.notes).toEqual([
      'Not here, because no date is given: 1 article (Post).',
      'Without a value, because too few sentences speak of the talks between Trump and Kim: 1 article (Courier, “Courier 2018-07-02”).',
    ])
  })

  it('marks the events between the first week and the last', () => {
    expect(section?.events).toMatchObject([{ number: 1, label: 'First meeting, in Singapore', line: 0 }])
    expect(section?.events[0]?.day).toBe('12 June 2018')
    expect(section?.eventLines).toBe(1)
  })

  it('shows all articles together and the six outlets with most articles where there are more', () => {
    const outlets = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
    const many = sectionOf(
      ...outlets.map((outlet) => on(outlet, '2018-06-11')),
      ...outlets.slice(2).map((outlet) => on(outlet, '2018-06-20', high)),
    )
    expect(many?.lanes.map(({ name }) => name)).toEqual(['All articles', 'C', 'D', 'E', 'F', 'G', 'H'])
    expect(many?.lanes[0]?.points[0]).toMatchObject({
      n: '8 articles, 40 sentences',
      href: '/dashboards/d?from=2018-06-11&until=2018-06-17',
      others: 5,
    })
    expect(many?.notes).toEqual([
      'Without a lane, but counted among all articles: 2 outlets with fewer articles.',
    ])
  })

  it('goes together with articles of no outlet', () => {
    const unnamed = sectionOf(on(null, '2018-06-11'), on('Herald', '2018-06-20'))
    expect(unnamed?.lanes.map(({ name }) => name)).toEqual(['Outlet not given', 'Herald'])
  })

  it.each([
    ['no date', [on('Herald', null), on('Courier', null)]],
    ['dates of one week', [on('Herald', '2018-06-11'), on('Courier', '2018-06-12')]],
    ['no articles', []],
  ])('has nothing to say of %s', (_, articles) => {
    expect(sectionOf(...articles)).toBeNull()
  })
})
