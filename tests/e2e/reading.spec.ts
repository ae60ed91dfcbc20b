import { expect, test } from '@playwright/test'
import { articleAddress, demonstration } from './pages'

test('from the home page to the receipt of a sentence', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Parallax')
  await page.getByRole('link', { name: /^Demonstration/ }).click()
  await expect(page.getByText('5 articles, 5 outlets')).toBeVisible()
  await expect(page.getByText('Written for teaching; the outlet is invented.')).toBeVisible()

  await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click()
  await expect(page.getByText('Written for teaching; the outlet is invented.', { exact: true })).toBeVisible()
  const scored = page.getByRole('article').locator('a[href*="sentence="]')
  await scored.nth(1).click()
  const receipt = page.getByRole('complementary', { name: 'Receipt' })
  await expect(receipt.getByRole('heading', { name: /^Sentence 2 of \d+$/ })).toBeVisible()
  await expect(scored.nth(1)).toHaveAttribute('aria-current', 'true')
  await receipt.getByRole('link', { name: /Next/ }).click()
  await expect(receipt.getByRole('heading', { name: /^Sentence 3 of/ })).toBeVisible()
})

test('a tone is said in a word, wherever its number stands', async ({ page }) => {
  const word = /\b(favourable|unfavourable|mixed|neutral|unclear)\b/
  const article = await articleAddress(page)
  await page.goto(demonstration)
  await expect(page.getByRole('cell').first()).toHaveText(word)
  const [said] = (await page.getByRole('cell').first().textContent())?.match(word) ?? ['']
  await page.goto(article)
  await expect(page.getByRole('definition').first()).toContainText(`${said}: `)
  await page.goto('/methodology/tone')
  await expect(page.getByRole('term').filter({ hasText: new RegExp(`^${said}$`) })).toBeVisible()
})

test('choosing a sentence keeps the place in the text', async ({ page }) => {
  await page.goto(await articleAddress(page))
  const last = page.getByRole('article').locator('a[href*="sentence="]').last()
  await last.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  await last.click()
  await expect(page.getByRole('complementary').getByRole('heading')).toBeVisible()
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(5)
})

test('the weights on a receipt add up to its score', async ({ page }) => {
  const address = await articleAddress(page)
  const number = (text: string) => Number(text.replace('−', '-'))
  await page.goto(`${address}?sentence=2`)
  const cells = await page.getByRole('complementary').getByRole('cell').allTextContents()
  const [score, ...weights] = cells.map(number).toReversed()
  expect(weights.length).toBeGreaterThan(0)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(score ?? Number.NaN, 1)
})

test('arrow keys, Home and End walk the chart and Enter opens an article', async ({ page }) => {
  await page.goto(demonstration)
  await page.getByRole('img', { name: /^Tone toward/ }).scrollIntoViewIfNeeded()
  const chart = page.getByRole('application')
  await chart.focus()
  const tooltip = page.locator('.recharts-tooltip-wrapper')
  await expect(tooltip).toContainText('n = ')
  const first = await tooltip.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(tooltip).not.toHaveText(first ?? '')
  await page.keyboard.press('End')
  await expect(tooltip).toContainText('Morrow Weekly')
  await page.keyboard.press('Home')
  await expect(tooltip).toHaveText(first ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(tooltip).not.toHaveText(first ?? '')
  const second = await page.getByRole('rowheader').nth(1).getByRole('link').getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${second}$`))
})

test('the explorable chart moves nothing when it arrives', async ({ page }) => {
  await page.goto(demonstration)
  const numbers = page.getByRole('heading', { name: 'The numbers' })
  const before = await numbers.boundingBox()
  await numbers.scrollIntoViewIfNeeded()
  await expect(page.getByRole('application')).toBeVisible()
  const scrolled = await page.evaluate(() => window.scrollY)
  expect((await numbers.boundingBox())?.y).toBeCloseTo((before?.y ?? 0) - scrolled, 0)
})

test('every measure leads to its method', async ({ page }) => {
  await page.goto('/methodology')
  for (const measure of ['Tone', 'Own voice', 'Sources']) {
    await page.getByRole('main').getByRole('link', { name: measure, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: measure })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Sources', level: 2 })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Methodology', exact: true }).click()
  }
  await page.getByRole('link', { name: 'How well they agree' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Validity' })).toBeVisible()
  await expect(page.getByText('language models')).toBeVisible()
  await expect(page.getByRole('table').first()).toContainText('Macro-F1')
})

test('an address of nothing says that nothing is there', async ({ page }) => {
  for (const address of [
    '/dashboards/none',
    `${demonstration}/articles/none`,
    '/methodology/none',
    '/none',
  ]) {
    const response = await page.goto(address)
    expect([address, response?.status()]).toEqual([address, 404])
    await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible()
  }
})
