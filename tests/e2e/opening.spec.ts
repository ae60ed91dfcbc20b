import { expect, type Page, test } from '@playwright/test'

const skeleton = (page: Page) => page.getByRole('status').filter({ hasText: /^Opening/ })

/** Holds back what comes from a page of ours until it is let go. */
async function holdBack(page: Page, path: RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(path, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

test('a dashboard that takes its time is announced, and its skeleton goes when it is there', async ({
  page,
}) => {
  const letGo = await holdBack(page, /\/dashboards\/demonstration/)
  await page.goto('/')
  await page.getByRole('link', { name: /^Demonstration/ }).click()
  await expect(skeleton(page)).toHaveText('Opening the dashboard …')
  letGo()
  await expect(page.getByText('5 articles, 5 outlets')).toBeVisible()
  await expect(skeleton(page)).toHaveCount(0)
})

test('Escape takes a skeleton away, and the page that was left is as it was', async ({ page }) => {
  await holdBack(page, /\/dashboards\/demonstration/)
  await page.goto('/')
  await page.getByRole('link', { name: /^Demonstration/ }).click()
  await expect(skeleton(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(skeleton(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Dashboards' })).toBeVisible()
})
