import { expect, test } from '@playwright/test'
import { demonstration } from './pages'

test('a dashboard says which words set outlets apart, or that none does', async ({ page }) => {
  await page.goto(demonstration)
  const section = page.getByRole('region', { name: 'Words that set outlets apart' })
  await expect(
    section.getByText(/^Of \d+ words and phrases tested, none sets an outlet apart\.$/),
  ).toBeVisible()
})
