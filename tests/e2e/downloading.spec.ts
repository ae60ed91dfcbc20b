import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { articleAddress, demonstration, sharedDemonstration } from './pages'

/** The file that a link of the page leads to. */
async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
  await page.getByText('Download the numbers (CSV)').click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

test('an owner takes the numbers away, with the sentences behind them', async ({ page }) => {
  await page.goto(demonstration)
  const { name, text } = await download(page, 'Observations')
  expect(name).toMatch(/-observations\.csv$/)
  expect(text).toMatch(
    /^\ufeffarticle,outlet,title,date,url,leaning,leaning_rated_by,measure,start,end,score/,
  )
  expect(text).toContain('The Oakhaven Standard')
})

test('so does a reader with a link, and nobody else', async ({ page, request }) => {
  const address = await sharedDemonstration(page)
  await page.goto(address)
  const { text } = await download(page, 'Measurements')
  expect(text.split('\r\n').length).toBeGreaterThan(60)
  expect((await request.get(`${address}/export/none`)).status()).toBe(404)
  expect((await request.get('/s/none/export/measurements')).status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a name opens its sentences, and a sentence its place in the text', async ({ page }) => {
    await page.goto(await articleAddress(page))
    const about = page.getByRole('region', { name: 'About this text' })
    await about.getByText(/^People named: \d+/).click()
    await about.getByText(/^Donald Trump, \d+ times/).click()
    await about.getByRole('listitem').getByRole('link').first().click()
    await expect(page).toHaveURL(/passage=\d+-\d+#/)
    await page.getByRole('link', { name: 'People named' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People named')
  })
})
