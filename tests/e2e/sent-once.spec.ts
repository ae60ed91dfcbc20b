import { expect, type Page, test } from '@playwright/test'
import { sharedDemonstration } from './pages'

const lowest = (page: Page) => page.getByRole('heading', { name: 'The texts', exact: true })

test('a shared dashboard sends what stands below its figures once, as HTML, and is whole when a reader comes back', async ({
  page,
}) => {
  const address = await sharedDemonstration(page)
  const html = await (await page.request.get(address)).text()
  expect(html.split('>The texts<')).toHaveLength(2)
  expect(html).not.toContain('"The texts"')
  await page.goto(address)
  await expect(lowest(page)).toBeVisible()
  const texts = page.getByRole('region', { name: 'The texts, article by article' })
  await texts.getByRole('rowheader').first().getByRole('link').click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.goBack()
  await expect(lowest(page)).toBeVisible()
})

test('a shared dashboard is whole where a script leads to it', async ({ page }) => {
  const address = await sharedDemonstration(page)
  await page.goto(`${address}/methodology`)
  await page.waitForFunction(() => 'next' in window)
  await page.evaluate((path) => {
    const router = Reflect.get(Reflect.get(window, 'next'), 'router')
    router.push(path)
  }, new URL(address).pathname)
  await expect(lowest(page)).toBeVisible()
})

test('a jump lands on its section, though what lies between was not laid out', async ({ page }) => {
  await page.goto(await sharedDemonstration(page))
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href'))?.slice(1) ?? ''
    await link.click()
    await expect
      .poll(() => page.evaluate((at) => document.getElementById(at)?.getBoundingClientRect().top, id))
      .toBeLessThan(page.viewportSize()?.height ?? 0)
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  }
})
