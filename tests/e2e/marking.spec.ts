import { expect, type Page, test } from '@playwright/test'
import { articleAddress, demonstration } from './pages'

const text = (page: Page) => page.getByRole('article')
const receipt = (page: Page) => page.getByRole('complementary', { name: 'Receipt' })
const cues = (page: Page, measure: string) => text(page).locator(`a[data-mark="${measure}"]`)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the marks of a measure are put into the text and taken off', async ({ page }) => {
      await page.goto(await articleAddress(page))
      await expect(cues(page, 'frame-conflict')).toHaveCount(0)
      await expect(page.locator('#sentence-1')).toBeVisible()
      await page.getByText('Choose what is marked').click()
      await page.getByRole('link', { name: 'Conflict frame (not marked)' }).click()
      await expect(page).toHaveURL(/\?marks=tone,frame-conflict#marks$/)
      await expect(cues(page, 'frame-conflict').first()).toBeVisible()
      await expect(page.locator('#sentence-1')).toBeVisible()
      await page.getByRole('link', { name: 'Tone (marked)' }).click()
      await expect(page.locator('#sentence-1')).toHaveCount(0)
      await expect(cues(page, 'frame-conflict').first()).toBeVisible()
    })

    test('a mark opens the receipt of its measure', async ({ page }) => {
      await page.goto(`${await articleAddress(page)}?marks=tone,frame-conflict`)
      const cue = cues(page, 'frame-conflict').first()
      const words = (await cue.textContent()) ?? ''
      await cue.click()
      await expect(receipt(page)).toContainText('Conflict frame')
      await expect(receipt(page).getByRole('rowheader', { name: words }).first()).toBeVisible()
      await expect(receipt(page).getByText('Voice')).toBeVisible()
      await expect(receipt(page)).not.toContainText('Leave this sentence out')
      await page.locator('#sentence-1 a[aria-current], #sentence-1 a').first().click()
      await expect(receipt(page)).toContainText('Leave this sentence out')
    })
  })
}

test('all marks together lose no word of the text', async ({ page }) => {
  const article = await articleAddress(page)
  const wordsOf = () =>
    text(page)
      .locator('p')
      .evaluateAll((paragraphs) =>
        paragraphs.map((paragraph) => {
          const words = document.createElement('p')
          words.append(...[...paragraph.childNodes].map((child) => child.cloneNode(true)))
          for (const extra of words.querySelectorAll('sup, [class*="spoken"]')) extra.remove()
          return words.textContent
        }),
      )
  await page.goto(`${article}?marks=`)
  const plain = await wordsOf()
  await expect(page.getByText('Nothing is marked.')).toBeVisible()
  await page.goto(`${article}?marks=tone,frame-conflict,frame-economic,topic-frames,loaded-language`)
  expect(await wordsOf()).toEqual(plain)
})

test('frames are told side by side, each with its percent, word and n', async ({ page }) => {
  await page.goto(demonstration)
  const frames = page.getByRole('region', { name: 'Frames', exact: true })
  const cell = frames.getByRole('table').first().getByRole('cell').first()
  await expect(cell).toContainText(/(absent|present|prominent)\d+\s%\d+ to \d+\s%n\s=\s\d+/)
  await expect(frames.getByRole('heading', { name: 'The topic’s own frames' })).toBeVisible()
  await expect(frames.getByRole('columnheader', { name: 'Human rights' })).toBeVisible()
  await frames.getByRole('link', { name: 'Conflict frame' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Conflict frame' })).toBeVisible()
})
