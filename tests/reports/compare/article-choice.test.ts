import { describe, expect, test } from 'vitest'
import { articleChoice } from '@/lib/reports/compare/article-choice'
import { placeOf } from '@/lib/reports/place'

const place = placeOf({ kind: 'owner', dashboardId: 'lake' })
const articles = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    title: `Title ${i}`,
    outlet: i === 0 ? null : 'Herald',
  }))

const chosenIn = (...args: Parameters<typeof articleChoice>) =>
  articleChoice(...args)?.columns.map(({ chosen }) => chosen)

describe('the choice of articles', () => {
  test('begins with the first two, and with what was chosen', () => {
    expect(chosenIn(articles(3), place)).toEqual(['a0', 'a1', ''])
    expect(chosenIn(articles(4), place, ['a3'])).toEqual(['a3', 'a0', ''])
    expect(chosenIn(articles(4), place, ['a3', 'a1', 'a0'])).toEqual(['a3', 'a1', 'a0'])
  })

  test('names articles by outlet and title', () => {
    expect(articleChoice(articles(2), place)?.options.map(({ label }) => label)).toEqual([
      'Outlet not given: Title 0',
      'Herald: Title 1',
    ])
  })

  test('is not offered of one article or none', () => {
    expect(articleChoice([], place)).toBeNull()
    expect(articleChoice(articles(1), place)).toBeNull()
  })

  test('stays short of a thousand articles, and keeps those chosen', () => {
    const choice = articleChoice(articles(1000), place, ['a999', 'a1'])
    expect(choice?.options.length).toBe(201)
    expect(choice?.options.at(-1)?.value).toBe('a999')
    expect(choice?.isPartial).toBe(true)
  })
})
