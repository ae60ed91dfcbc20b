import { expect, test } from '@playwright/test'

for (const [reducedMotion, moving] of [
  ['no-preference', 1],
  ['reduce', 0],
] as const)
  test(`what moves on a page that waits, under ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await page.goto('/', { waitUntil: 'networkidle' })
    await page.route(/\/dashboards\/demonstration/, () => undefined)
    await page.getByRole('link', { name: /^Demonstration/ }).click()
    await expect(page.getByRole('status').filter({ hasText: /^Opening/ })).toHaveText(
      'Opening the dashboard …',
    )
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(moving)
  })
