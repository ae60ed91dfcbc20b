import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { demonstration, overflow, unfold } from './pages'

test('a point in time leads to its article, and its table tells the same', async ({ page }) => {
  await page.goto(demonstration)
  const section = page.getByRole('region', { name: 'Over time' })
  const points = section.locator('svg a')
  await expect(points).toHaveCount(5)
  await expect(points.first()).toContainText(
    /^The .+, July 2019: tone .+, 95\s% interval .+, n\s=\s1 article/,
  )
  await section.getByText('The numbers over time').click()
  await expect(section.getByRole('table').getByRole('rowheader', { name: 'July 2019' })).toBeVisible()
  const article = await points.first().getAttribute('href')
  await points.first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${article}$`))
})

test('every variant has its verdict, and its values open', async ({ page }) => {
  await page.goto(demonstration)
  const section = page.getByRole('region', { name: 'How far this depends on our choices' })
  await expect(section.getByText(/^(The order in tone holds in \d+ of \d+ variants|No two)/)).toBeVisible()
  await expect(section.getByRole('table', { name: 'Every variant' }).getByRole('row')).toHaveCount(19)
  await section.getByText('The values by every variant').click()
  await expect(section.getByRole('rowheader', { name: 'As measured' })).toBeVisible()
})

for (const width of [360, 1280]) {
  test(`all that is folded away fits and can be used by everyone at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(demonstration)
    await unfold(page)
    for (const name of ['Over time', 'How far this depends on our choices']) {
      await page.getByRole('region', { name }).locator('details:not([data-fold]) > summary').click()
    }
    expect(await overflow(page)).toBe(0)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('time is drawn', async ({ page }) => {
    await page.goto(demonstration)
    const chart = page.getByRole('region', { name: 'Over time' }).locator('figure svg').first()
    expect((await chart.boundingBox())?.height).toBeGreaterThan(200)
  })
})
