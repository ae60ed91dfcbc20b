import { expect, type Page, test } from '@playwright/test'
import {
  articleAddress,
  demonstration,
  expectToServeAll,
  newsText,
  openAll,
  overflow,
  sharedArticle,
  sharedDemonstration,
} from './pages'

const manyMarks = 'tone,frame-conflict,frame-human-interest,frame-morality,topic-frames,loaded-language'

const addresses: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  'the home page': async () => '/',
  'a dashboard': async () => demonstration,
  'an article': articleAddress,
  'a receipt': async (page) => `${await articleAddress(page)}?sentence=2`,
  'an article with many marks': async (page) =>
    `${await articleAddress(page)}?marks=${manyMarks}&of=frame-conflict&sentence=1`,
  'an article with sentences left out': async (page) => `${await sharedArticle(page)}?leftOut=2,5&sentence=5`,
  'the import page': async () => '/import',
  'how to read': async () => '/how-to-read',
  'the methodology': async () => '/methodology',
  'a method': async () => '/methodology/tone',
  'the method of a description': async () => '/methodology/people',
  validity: async () => '/methodology/validity',
  'the method of a comparison': async () => '/methodology/comparison',
  'a shared dashboard': sharedDemonstration,
  'a missing page': async () => '/none',
}

/** What a phone folds away, and the tables below the charts of time and of other ways to measure. */
const tables =
  'details[data-fold], [aria-labelledby="timeline"] details, [aria-labelledby="robustness"] details'

for (const width of [360, 1280]) {
  test.describe(`${width} px, light and dark`, () => {
    test.use({ viewport: { width, height: 800 } })

    for (const [name, addressOf] of Object.entries(addresses)) {
      test(`${name} can be used by everyone and fits, folded and open`, async ({ page }) => {
        await page.goto(await addressOf(page))
        expect(await overflow(page)).toBe(0)
        await openAll(page, tables)
        await expectToServeAll(page)
      })
    }

    test('reviewing an import can be used by everyone and fits', async ({ page }) => {
      await page.goto('/import')
      await page.getByLabel('The article’s text').fill(newsText)
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('button', { name: 'Save and compare' }).click()
      await expect(page.getByText('Give the new dashboard a title.')).toBeVisible()
      await openAll(page)
      await expectToServeAll(page)
    })
  })
}

test('a keyboard comes past the navigation with one key', async ({ page }) => {
  await page.goto(demonstration)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('print leaves out what cannot be used on paper', async ({ page }) => {
  await page.goto(demonstration)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('img', { name: /^Tone toward/ })).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
})
