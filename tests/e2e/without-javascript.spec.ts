import { expect, test } from '@playwright/test'
import { articleAddress, demonstration, importArticle, makeLink, newsText } from './pages'

test.use({ javaScriptEnabled: false })

test('a dashboard draws its charts and tells its numbers', async ({ page }) => {
  await page.goto(demonstration)
  const chart = page.getByRole('img', { name: /^Tone toward/ })
  await expect(chart).toBeVisible()
  expect((await chart.boundingBox())?.height).toBeGreaterThan(200)
  const timeline = page.getByRole('region', { name: 'Over time' }).locator('figure svg').first()
  expect((await timeline.boundingBox())?.height).toBeGreaterThan(200)
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(6)
})

test('a sentence leads to its receipt, and the page stays at the sentence', async ({ page }) => {
  await page.goto(await articleAddress(page))
  await page.getByRole('article').locator('a[href*="sentence="]').last().click()
  await expect(page.getByRole('complementary').getByRole('heading', { name: /^Sentence/ })).toBeVisible()
  await expect(page.locator('[aria-current="true"]')).toBeInViewport()
})

test('an article is imported', async ({ page }) => {
  await importArticle(page, { title: 'By hand', text: `${newsText}\n\nBy hand.`, dashboard: 'By hand' })
  await expect(page.getByRole('heading', { level: 1, name: 'By hand' })).toBeVisible()
})

test('a link is made and works', async ({ page }) => {
  await page.goto(await makeLink(page))
  await expect(page.getByText('5 articles, 5 outlets')).toBeVisible()
})
