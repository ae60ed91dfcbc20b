import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { articleAddress, demonstration, sharedDemonstration } from './pages'

const toolsOf = (page: Page, chart: RegExp): Locator => page.getByRole('list', { name: chart })

async function saved(page: Page, way: Locator): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await way.click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('every chart of a link is saved as a drawing with its source inside', async ({ page, request }) => {
  const address = await sharedDemonstration(page)
  await page.goto(address)
  const { name, bytes } = await saved(page, toolsOf(page, /Tone toward/).getByText('Save as SVG'))
  expect(name).toMatch(/-tone\.svg$/)
  expect(bytes.toString('utf8')).toContain(address)
  expect((await request.get(`${address}/charts/tone.svg`)).headers()['x-robots-tag']).toContain('noindex')
  expect((await request.get(`${address}/charts/none.svg`)).status()).toBe(404)
  expect((await request.get('/s/none/charts/tone.svg')).status()).toBe(404)
})

/** The drawings that a page offers. */
const offered = (page: Page): Promise<readonly string[]> =>
  page
    .locator('a[download][href*=".svg"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** Words of a drawing that leave it, or that lie over others. */
const misplaced = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { width = 0, height = 0 } = document.querySelector('svg')?.getBoundingClientRect() ?? {}
    const texts = Array.from(document.querySelectorAll('text'), (text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }))
    const outside = texts.filter(({ box }) => box.left < 0 || box.right > width || box.bottom > height)
    const over = texts.filter(({ box }, i) =>
      texts.slice(0, i).some((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        return across > 2 && down > 5
      }),
    )
    return [...outside, ...over].map(({ words }) => words)
  })

test('nothing in the drawing of any chart is cut off or covered', async ({ page }) => {
  test.slow()
  const article = await articleAddress(page)
  await page.goto(demonstration)
  const sideBySide = await page.getByRole('link', { name: 'Read both' }).first().getAttribute('href')
  for (const address of [demonstration, article, sideBySide]) {
    await page.goto(address ?? '')
    const drawings = await offered(page)
    expect(drawings.length).toBeGreaterThan(0)
    for (const drawing of drawings) {
      await page.setContent(`<body style="margin:0">${await (await page.request.get(drawing)).text()}`)
      expect([drawing, await misplaced(page)]).toEqual([drawing, []])
    }
  }
})

test('arrow keys lead through the points of a chart, and Tab past them', async ({ page }) => {
  await page.goto(demonstration, { waitUntil: 'networkidle' })
  const points = page.locator('svg[aria-labelledby="timeline-title"] a')
  await points.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(points.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(points.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByText('The numbers over time')).toBeFocused()

  const cells = page
    .getByRole('table')
    .filter({ has: page.locator('a[href^="#tone-1-"]') })
    .locator('td a')
  await cells.nth(1).focus()
  await page.keyboard.press('ArrowRight')
  await expect(cells.nth(2)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(cells.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#tone-1-2$/)
})

test('arrow keys lead along the strip of an article, and Enter opens a sentence', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(await articleAddress(page), { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: /^Sentence 1: / }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Receipt' }).getByRole('heading')).toHaveText(
    /^Sentence 3 of/,
  )
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
  expect(columns).toMatch(/^outlet\ttitle\tdate\tleaning\tleaning rated by\tmeasure\tvalue/)
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
