import { expect, test } from '@playwright/test'
import { demonstration, sharedDemonstration } from './pages'

test('articles are chosen by outlet and words, and a link keeps the choice', async ({ page }) => {
  await page.goto(demonstration)
  const rows = page.getByRole('table').first().getByRole('rowheader')
  await expect(rows).toHaveCount(5)
  await page.getByText('Choose and order the articles').click()
  const outlet = page
    .getByRole('group', { name: /^Outlets/ })
    .getByRole('checkbox')
    .first()
  await outlet.check()
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByText('1 of 5 articles chosen')).toBeVisible()
  await expect(rows).toHaveCount(1)

  const query = new URL(page.url()).search
  await page.goto(`${await sharedDemonstration(page)}${query}`)
  await expect(page.getByText('1 of 5 articles chosen')).toBeVisible()
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(rows).toHaveCount(5)
})

test('what no article contains is said, with the way back', async ({ page }) => {
  await page.goto(`${demonstration}?words=rutabaga`)
  await expect(page.getByText('No article here is like that.')).toBeVisible()
  await page.getByRole('link', { name: 'Show all articles' }).click()
  await expect(page.getByRole('table').first().getByRole('rowheader')).toHaveCount(5)
})

test('articles are put in order of their tone', async ({ page }) => {
  await page.goto(`${demonstration}?order=tone`)
  const values = await page
    .getByRole('table')
    .first()
    .locator('tbody tr td:nth-of-type(1) strong')
    .allInnerTexts()
  const tones = values.map((value) => Number(value.replace('−', '-')))
  expect(tones).toEqual(tones.toSorted((a, b) => a - b))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('articles are chosen too', async ({ page }) => {
    await page.goto(demonstration)
    await page.getByText('Choose and order the articles').click()
    await page.getByLabel('Containing the words').fill('rutabaga')
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page.getByText('0 of 5 articles chosen')).toBeVisible()
  })
})
