import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { demonstration, shareDemonstration } from './pages'

const toolsOf = (page: Page, chart: RegExp): Locator => page.getByRole('list', { name: chart })

async function saved(page: Page, way: Locator): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await way.click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('every chart of a link is saved as a drawing with its source inside', async ({ page, request }) => {
  const address = await shareDemonstration(page)
  await page.goto(address)
  const { name, bytes } = await saved(page, toolsOf(page, /Tone toward/).getByText('Save as SVG'))
  expect(name).toMatch(/-tone\.svg$/)
  expect(bytes.toString('utf8')).toContain(address)
  expect((await request.get(`${address}/charts/tone.svg`)).headers()['x-robots-tag']).toContain('noindex')
  expect((await request.get(`${address}/charts/none.svg`)).status()).toBe(404)
  expect((await request.get('/s/none/charts/tone.svg')).status()).toBe(404)
  for (const chart of [/Frames, article/, /topic’s own frames/, /Wording/, /Shares of the camps/])
    await expect(toolsOf(page, chart)).toHaveCount(1)
})

test('a chart is saved as a picture of twice its size, in the letters of its page', async ({ page }) => {
  await page.goto(demonstration)
  const { name, bytes } = await saved(
    page,
    toolsOf(page, /Wording/).getByRole('button', { name: 'Save as PNG' }),
  )
  expect(name).toBe('wording.png')
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(2 * 960)
  await expect(toolsOf(page, /Wording/).getByText('Saved')).toBeVisible()
})

test('a chart’s data go to the clipboard as a spreadsheet takes them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${demonstration}?outlet=Morrow+Weekly`)
  const copy = toolsOf(page, /Tone toward/).getByRole('button', { name: 'Copy data' })
  expect((await copy.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await copy.focus()
  await page.keyboard.press('Enter')
  await expect(toolsOf(page, /Tone toward/).getByText('Copied')).toBeVisible()
  const [columns, ...rows] = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n')
  expect(columns).toMatch(/^outlet\ttitle\tdate\tmeasure\tvalue/)
  expect(rows.length).toBe(3)
  expect(rows.every((row) => row.startsWith('Morrow Weekly\t'))).toBe(true)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a chart’s drawing and table are there, and no button that does nothing', async ({ page }) => {
    await page.goto(demonstration)
    const tools = toolsOf(page, /Frames, article/)
    expect((await saved(page, tools.getByText('Save data as CSV'))).name).toMatch(/-frames\.csv$/)
    await expect(tools.getByText('Save as SVG')).toBeVisible()
    await expect(tools.getByText('Save as PNG')).toBeHidden()
  })
})
