import { expect, test } from '@playwright/test'
import { demonstration, sharedDemonstration } from './pages'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const address of ['/dashboards/none', '/dashboards/none/compare', '/methodology/none', '/none'])
      test(`${address} answers that nothing is here, and leads to what is`, async ({ page }) => {
        expect((await page.goto(address))?.status()).toBe(404)
        await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible()
        await page.getByRole('link', { name: 'All dashboards' }).click()
        await expect(
          page.getByRole('heading', { level: 1, name: 'One story, several tellings' }),
        ).toBeVisible()
      })

    for (const address of ['/s/none', '/s/none/compare', '/s/none/articles/none', '/s/none/methodology'])
      test(`${address} answers that the link does not work, and leads nowhere`, async ({ page }) => {
        expect((await page.goto(address))?.status()).toBe(404)
        await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
        await expect(page.getByRole('main').getByRole('link')).toHaveCount(0)
        await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(0)
      })

    test('an article that is not there leads back to its dashboard', async ({ page }) => {
      expect((await page.goto(`${demonstration}/articles/none`))?.status()).toBe(404)
      await expect(page.getByRole('link', { name: 'The dashboard' })).toHaveAttribute('href', demonstration)
    })
  })
}

test('an article that a link does not lead to leads back to its comparison', async ({ page }) => {
  const address = await sharedDemonstration(page)
  expect((await page.goto(`${address}/articles/none`))?.status()).toBe(404)
  await page.getByRole('link', { name: 'The comparison' }).click()
  await expect(page).toHaveURL(address)
  await expect(page.locator('#findings')).toBeVisible()
})
