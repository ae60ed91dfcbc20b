import { expect, test } from '@playwright/test'
import { demonstration, expectUsable, sharedDemonstration } from './pages'

test.describe('the tour', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('is offered once, can be walked by keyboard and opened again', async ({ page }) => {
    await page.goto(demonstration)
    const tour = page.getByRole('complementary', { name: 'A tour of this page' })
    await expect(tour).toContainText('1 of ')
    await expectUsable(page)
    await tour.getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    await expect(tour).toContainText('2 of ')
    await expect(page.locator('#tone')).toBeInViewport()
    await tour.getByRole('button', { name: 'Close' }).click()
    await expect(tour).toHaveCount(0)

    await page.reload()
    await expect(page.getByRole('button', { name: 'Show me around' })).toBeVisible()
    await expect(tour).toHaveCount(0)
    await page.getByRole('button', { name: 'Show me around' }).click()
    await expect(tour).toContainText('1 of ')
  })
})

test('a term explains itself to pointer and keyboard, goes with Escape, and leads to the glossary', async ({
  page,
}) => {
  await page.goto(demonstration)
  const term = page.getByRole('main').getByRole('link', { name: 'own voice', exact: true }).first()
  const meaning = page.getByRole('tooltip').filter({ hasText: 'What an outlet says itself' }).first()
  await expect(meaning).toBeHidden()
  await term.hover()
  await expect(meaning).toBeVisible()
  await page.mouse.move(0, 0)
  await term.focus()
  await expect(meaning).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(meaning).toBeHidden()
  await term.click()
  await expect(page).toHaveURL(/\/how-to-read#own-voice$/)
  await expect(page.locator('#own-voice')).toBeInViewport()
})

test('a printed link tells its address, also as a code', async ({ page }) => {
  const address = await sharedDemonstration(page)
  await page.goto(address)
  await expect(page.getByRole('img', { name: 'QR code of the address' })).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: 'QR code of the address' })).toBeVisible()
  await expect(page.getByText(address)).toBeVisible()
})

test('how to read a comparison stands under a link too', async ({ page }) => {
  const address = await sharedDemonstration(page)
  await page.goto(address)
  await page.getByRole('navigation').getByRole('link', { name: 'How to read' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How to read a comparison' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(`${new URL(address).pathname}/how-to-read`)
})
