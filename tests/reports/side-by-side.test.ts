import { describe, expect, test } from 'vitest'
import { placeOf } from '@/lib/reports/place'
import { sideBySideHref, sideBySideIn } from '@/lib/reports/side-by-side'

const place = placeOf({ kind: 'link', token: 'abc' })

describe('which articles are read side by side', () => {
  test.each([
    ['', { articles: [], kind: null }],
    ['article=a&article=b', { articles: ['a', 'b'], kind: null }],
    ['article=a&article=b&article=&kind=aspect', { articles: ['a', 'b'], kind: 'aspect' }],
    ['article=a&article=a&article=b&article=c&article=d', { articles: ['a', 'b', 'c'], kind: null }],
    ['article=a&kind=truth', { articles: ['a'], kind: null }],
  ])('is read from “%s”', (query, sideBySide) => {
    expect(sideBySideIn(query)).toEqual(sideBySide)
  })

  test('comes back from its own address, under the place of its reader', () => {
    const sideBySide = sideBySideIn('article=a&article=b&kind=statement')
    const href = sideBySideHref(place, sideBySide)
    expect(href).toBe('/s/abc/compare?article=a&article=b&kind=statement')
    expect(sideBySideIn(new URL(href, 'http://127.0.0.1').search)).toEqual(sideBySide)
  })
})
