import { expect, type Page, test } from '@playwright/test'
import { demonstration, overflow, sharedDemonstration } from './pages'

const height = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)

const fact = (page: Page) => page.getByRole('row', { name: /First meeting, in Singapore/ })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } })

  test('a link is read in a few screens: what is said and the charts, tables at a touch', async ({
    page,
  }) => {
    await page.goto(await sharedDemonstration(page))
    await expect(page.getByRole('heading', { name: 'Facts side by side' })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Tone toward/ })).toBeVisible()
    expect(await height(page)).toBeLessThan(9000)
    const tone = page.getByRole('region', { name: /^Tone toward/ }).first()
    await expect(tone.getByRole('table')).toHaveCount(0)
    const numbers = tone.getByText('The numbers').first()
    expect((await numbers.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await numbers.click()
    await expect(tone.getByRole('table').getByRole('rowheader')).toHaveCount(5)
    expect(await overflow(page)).toBe(0)
  })

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`with${javaScriptEnabled ? '' : 'out'} JavaScript`, () => {
      test.use({ javaScriptEnabled })

      test('a link into what is folded opens it', async ({ page }) => {
        await page.goto(demonstration)
        await expect(page.getByRole('heading', { name: 'Facts side by side' })).toBeVisible()
        // A page that shows work in progress loads itself anew once it is done.
        await page.waitForLoadState('networkidle')
        await expect(fact(page)).toBeHidden()
        await page.locator('#findings').getByRole('link', { name: 'First meeting, in Singapore' }).click()
        await expect(fact(page)).toBeInViewport()
        await page.locator('a[href="#tone-1-3"]').click()
        await expect(page.locator('#tone-1-3')).toBeInViewport()
      })

      test('so does an address that names it', async ({ page }) => {
        await page.goto(`${demonstration}#fact-date-singapore-summit`)
        await expect(fact(page)).toBeInViewport()
      })
    })
  }
})

test('on a wide screen all is in sight, and nothing is there to unfold it', async ({ page }) => {
  await page.goto(demonstration)
  await expect(fact(page)).toBeVisible()
  await expect(page.locator('details[data-fold] > summary').filter({ visible: true })).toHaveCount(0)
  await page.getByRole('table').first().getByRole('link').first().focus()
  await expect(page.getByRole('table').first().getByRole('link').first()).toBeFocused()
})

test('paper shows what a phone folds away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(demonstration)
  await page.emulateMedia({ media: 'print' })
  await expect(fact(page)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Aspects, article by article' }).first()).toBeVisible()
})
