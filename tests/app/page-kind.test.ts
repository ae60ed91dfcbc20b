import { describe, expect, it } from 'vitest'
import { pageKind } from '@/app/_components/opening/page-kind'

describe('the kind of a page that is asked for', () => {
  it.each([
    ['/dashboards/demonstration', 'dashboard'],
    ['/s/96eCLAzQ3KDLQN-06b4HQg', 'dashboard'],
    ['/dashboards/demonstration/articles/a1', 'article'],
    ['/s/token/articles/a1', 'article'],
    ['/dashboards/demonstration/compare', 'side by side'],
    ['/s/token/compare', 'side by side'],
  ])('knows %s', (path, kind) => {
    expect(pageKind(path)).toBe(kind)
  })

  it.each([
    ['the list of dashboards', '/'],
    ['a page that is there at once', '/s/token/methodology'],
    ['a page of the same depth elsewhere', '/methodology/tone'],
    ['a download', '/dashboards/demonstration/export/measurements'],
    ['a chart to save', '/dashboards/demonstration/charts/tone.svg'],
  ])('has no skeleton for %s', (_, path) => {
    expect(pageKind(path)).toBeNull()
  })
})
