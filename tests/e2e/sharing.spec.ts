import { expect, test } from '@playwright/test'
import { demonstration, importArticle, makeLink, newsText, sharedDemonstration } from './pages'

test('a link shows the comparison to anyone until it is revoked', async ({ page, browser }) => {
  const address = await makeLink(page)
  expect(address).toMatch(/\/s\/[\w-]{22}$/)
  await expect(page.getByRole('button', { name: 'Revoke' })).not.toHaveCount(0)

  const stranger = await (await browser.newContext()).newPage()
  const response = await stranger.goto(address)
  expect(response?.headers()['x-robots-tag']).toContain('noindex')
  expect(response?.headers()['referrer-policy']).toBe('no-referrer')
  await expect(stranger.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(stranger.getByText('5 articles, 5 outlets')).toBeVisible()
  await expect(
    stranger.getByRole('button', { name: /link|Revoke|Rename|Take off|Delete|Save the|Add/ }),
  ).toHaveCount(0)
  await expect(stranger.locator('form:not([method="get"])')).toHaveCount(0)

  await stranger.getByRole('rowheader').first().getByRole('link').click()
  await expect(stranger.getByRole('article')).toBeVisible()
  await stranger.getByRole('article').locator('a[href*="sentence="]').first().click()
  await expect(stranger.getByRole('heading', { name: /^Sentence 1 of/ })).toBeVisible()
  await expect(stranger.getByText('Correct the details')).toHaveCount(0)

  await page.goto(demonstration)
  await page.getByRole('button', { name: 'Revoke' }).first().click()
  await expect(page.getByText('The link was revoked')).toBeVisible()
  for (const gone of [address, stranger.url()]) {
    expect((await stranger.goto(gone))?.status()).toBe(404)
    await expect(stranger.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  }
})

const pathOf = (href: string): string => new URL(href, 'http://parallax.example').pathname

test('a link leads nowhere but to its own pages', async ({ page }) => {
  await importArticle(page, {
    title: 'Mine',
    text: `${newsText}\n\nMine alone.`,
    dashboard: 'Private matters',
  })
  const ownId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const address = await sharedDemonstration(page)
  const base = new URL(address).pathname
  const seen = new Set<string>()
  const waiting = [base]
  for (let path = waiting.pop(); path !== undefined && seen.size < 30; path = waiting.pop()) {
    seen.add(path)
    const html = await (await page.request.get(path)).text()
    expect(html).not.toContain(ownId)
    expect(html).not.toContain('Private matters')
    expect(html).not.toContain('/dashboards/')
    const paths = Array.from(html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g), ([, href = '']) => pathOf(href))
    for (const found of paths) {
      expect(found.startsWith(base)).toBe(true)
      const isFile = /\/(?:export|charts)\//.test(found)
      if (!isFile && !seen.has(found) && !waiting.includes(found)) waiting.push(found)
    }
  }
  expect(seen.size).toBeGreaterThan(8)
})

test('an address that was never a link is told apart from nothing', async ({ page }) => {
  expect((await page.goto('/s/AAAAAAAAAAAAAAAAAAAAAA'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Parallax' })).toHaveCount(0)
})
