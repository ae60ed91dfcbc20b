import { expect, type Page, test } from '@playwright/test'
import { articleAddress, demonstration, expectUsable, sharedArticle } from './pages'

const measured = (page: Page) => page.getByRole('region', { name: /^Tone toward/ })
const listed = (page: Page) => page.getByRole('region', { name: /^Without \d+ sentence/ })
const receipt = (page: Page) => page.getByRole('complementary', { name: 'Receipt' })
const sentence = (page: Page, number: number) => page.locator(`#sentence-${number}`)

/** How many sentences each figure above the text counts. */
async function counts(page: Page): Promise<readonly number[]> {
  const texts = await measured(page).getByRole('definition').allInnerTexts()
  return texts.map((text) => Number(/n\s=\s(\d+)/.exec(text)?.[1]))
}

async function strikeTwo(page: Page, before: number): Promise<void> {
  await sentence(page, 3).click()
  await receipt(page).getByRole('link', { name: 'Leave this sentence out' }).click()
  await expect(listed(page).getByRole('listitem')).toHaveCount(1)
  await expect(sentence(page, 3)).toContainText('left out')
  await expect(sentence(page, 3).locator('s')).toBeVisible()
  await expect(measured(page)).toContainText(`with all sentences, n = ${before}`)
  await expect(receipt(page).getByRole('heading')).toHaveText(/, left out$/)
  await expect(receipt(page)).toContainText(`with all sentences, n = ${before}`)
  await receipt(page).getByRole('link', { name: 'Next' }).click()
  await expect(receipt(page).getByRole('heading', { name: /^Sentence 4 of/ })).toBeVisible()
  await receipt(page).getByRole('link', { name: 'Leave this sentence out' }).click()
  await expect(listed(page).getByRole('listitem')).toHaveCount(2)
  expect((await counts(page))[0]).toBe(before - 2)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const [name, addressOf] of Object.entries({ owner: articleAddress, link: sharedArticle })) {
      test(`sentences are left out and put back, ${name}`, async ({ page }) => {
        await page.goto(await addressOf(page))
        const before = await counts(page)
        await strikeTwo(page, before[0] ?? 0)
        await expect(page).toHaveURL(/\?leftOut=3,4&sentence=4#sentence-4$/)
        await listed(page).getByRole('link', { name: 'Put back sentence 3' }).click()
        await expect(listed(page).getByRole('listitem')).toHaveCount(1)
        await expect(sentence(page, 3)).not.toContainText('left out')
        await listed(page).getByRole('link', { name: 'Put all back' }).click()
        await expect(listed(page)).toHaveCount(0)
        expect(await counts(page)).toEqual(before)
      })
    }
  })
}

test('leaving a sentence out keeps its place and the keyboard’s', async ({ page }) => {
  await page.goto(await articleAddress(page))
  const last = page.getByRole('article').locator('a[href*="sentence="]').last()
  await last.click()
  const action = receipt(page).getByRole('link', { name: /this sentence/ })
  await action.focus()
  const top = async () => (await last.boundingBox())?.y ?? Number.NaN
  const before = await top()
  await page.keyboard.press('Enter')
  await expect(action).toHaveText('Put this sentence back')
  await expect(action).toBeFocused()
  expect(Math.abs((await top()) - before)).toBeLessThan(5)
  await page.keyboard.press('Enter')
  await expect(action).toHaveText('Leave this sentence out')
  expect(Math.abs((await top()) - before)).toBeLessThan(5)
  await page.goBack()
  await expect(last).toContainText('left out')
})

test('the camps of sources add up to all sources, with sentences left out too', async ({ page }) => {
  await page.goto(demonstration)
  const link = page.getByRole('row').nth(2).getByRole('link')
  const article = (await link.getAttribute('href')) ?? ''
  for (const query of ['', '?leftOut=1,2,3']) {
    await page.goto(`${article}${query}`)
    await page.getByText(/camps? heard/).click()
    const table = page.getByRole('table', { name: 'Tone of the sources by camp' })
    await expect(table.getByRole('rowheader', { name: 'North Korea' })).toBeVisible()
    const ns = await table.locator('td:nth-child(2)').allTextContents()
    expect(ns.reduce((sum, n) => sum + Number(n), 0)).toBe((await counts(page))[2])
    await expectUsable(page)
  }
})

test('numbers that count no sentence are ignored', async ({ page }) => {
  const article = await articleAddress(page)
  await page.goto(`${article}?leftOut=2,0,-1,x,999,2`)
  await expect(listed(page).getByRole('listitem')).toHaveCount(1)
  await page.goto(`${article}?leftOut=999`)
  await expect(listed(page)).toHaveCount(0)
})

test('the dashboard keeps the article’s numbers', async ({ page }) => {
  await page.goto(demonstration)
  const row = page.getByRole('row').nth(1)
  const before = await row.textContent()
  await page.goto(`${await articleAddress(page)}?leftOut=1,2,3`)
  await expect(listed(page)).toContainText('on the dashboard the article keeps its numbers')
  await page.goto(demonstration)
  await expect(row).toHaveText(before ?? '')
})
