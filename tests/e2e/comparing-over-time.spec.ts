import { expect, test } from '@playwright/test'
import { demonstration } from './pages'

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

test('every variant has its verdict and its values, and words set outlets apart or none does', async ({
  page,
}) => {
  await page.goto(demonstration)
  await expect(
    page
      .getByRole('region', { name: 'Words that set outlets apart' })
      .getByText(/^Of \d+ words and phrases tested, none sets an outlet apart\.$/),
  ).toBeVisible()
  const section = page.getByRole('region', { name: 'How far this depends on our choices' })
  await expect(section.getByText(/^(The order in tone holds in \d+ of \d+ variants|No two)/)).toBeVisible()
  await expect(section.getByRole('table', { name: 'Every variant' }).getByRole('row')).toHaveCount(19)
  await section.getByText('The values by every variant').click()
  await expect(section.getByRole('rowheader', { name: 'As measured' })).toBeVisible()
})
