import { expect, type Locator, type Page, test } from '@playwright/test'
import { articleAddress, expectUsable, newsText, overflow } from './pages'

// So that a page is where it is going at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const receipt = (page: Page) => page.getByRole('complementary', { name: 'Receipt' })
const chosen = (page: Page) => receipt(page).getByRole('heading')
const sentence = (page: Page, number: number) => page.locator(`#sentence-${number} a`).first()

/** Presses Tab, or Shift+Tab, until the keyboard is there. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 300; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`the keyboard does not come to ${target}`)
}

/** How far the page and, where it is long, the receipt are scrolled. */
const scrolled = (page: Page): Promise<number> =>
  receipt(page).evaluate((panel) => panel.scrollTop + window.scrollY)

async function enter(page: Page, target: Locator, key?: string): Promise<void> {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.insertText(text)
}

test('by keyboard alone: an article is imported, read with its evidence, and shared', async ({ page }) => {
  await page.goto('/')
  await enter(page, page.getByRole('navigation').getByRole('link', { name: 'Import' }))
  await write(page, page.getByLabel('The article’s text'), `${newsText}\n\nBy keyboard.`)
  await enter(page, page.getByRole('button', { name: 'Continue' }))
  await write(page, page.getByLabel('Outlet', { exact: true }), 'The Keyboard Courier')
  await write(page, page.getByLabel('Title of the new dashboard'), 'By keyboard')
  await enter(page, page.getByRole('button', { name: 'Save and compare' }))

  await expect(page.getByRole('heading', { level: 1, name: 'By keyboard' })).toBeVisible()
  await enter(page, page.getByRole('table').first().getByRole('rowheader').first().getByRole('link'))
  await enter(page, sentence(page, 1))
  await expect(chosen(page)).toHaveText(/^Sentence 1 of/)
  await expect(chosen(page)).toBeFocused()
  await enter(page, receipt(page).getByRole('link', { name: 'Leave this sentence out' }))
  await expect(chosen(page)).toHaveText(/, left out$/)
  await page.keyboard.press('Escape')
  await expect(sentence(page, 1)).toBeFocused()
  await enter(page, page.getByRole('link', { name: 'By keyboard', exact: true }), 'Shift+Tab')

  await enter(page, page.getByRole('button', { name: 'Make a link' }))
  await expect(page.getByLabel(/The new link/)).toHaveValue(/\/s\/[\w-]{22}$/)
  await tabTo(page, page.getByLabel(/The new link/))
})

test('J and K lead from receipt to receipt, and arrow keys scroll', async ({ page }) => {
  // Keys are heard once the page's scripts run.
  await page.goto(await articleAddress(page), { waitUntil: 'networkidle' })
  await tabTo(page, sentence(page, 1))
  await page.keyboard.press('j')
  await expect(chosen(page)).toHaveText(/^Sentence 1 of/)
  await page.keyboard.press('j')
  await expect(chosen(page)).toHaveText(/^Sentence 2 of/)
  await expect(sentence(page, 2)).toBeInViewport()
  await page.keyboard.press('k')
  await expect(chosen(page)).toHaveText(/^Sentence 1 of/)
  await page.keyboard.press('k')
  const before = await scrolled(page)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before)
  await expect(chosen(page)).toHaveText(/^Sentence 1 of/)
  await page.keyboard.press('Escape')
  await expect(receipt(page).getByRole('heading')).toHaveCount(0)
  await expect(sentence(page, 1)).toBeFocused()
})

test('letters typed elsewhere stay letters', async ({ page }) => {
  await page.goto(`${await articleAddress(page)}?sentence=2`)
  await page.getByText('Correct the details').click()
  await page.getByLabel('Byline').focus()
  await page.keyboard.type('jk')
  await expect(page.getByLabel('Byline')).toHaveValue(/^jk/)
  await expect(chosen(page)).toHaveText(/^Sentence 2 of/)
})

test('a frame’s receipts are followed through the text, each mark in sight', async ({ page }) => {
  await page.goto(`${await articleAddress(page)}?marks=frame-conflict`)
  const marks = page.getByRole('article').locator('a[id^="frame-conflict-"]')
  await marks.first().focus()
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toBeFocused()
  await page.keyboard.press('j')
  const second = await marks.nth(1).getAttribute('id')
  await expect(page).toHaveURL(new RegExp(`#${second}$`))
  await expect(page.locator(`#${second}`)).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(page.locator(`#${second}`)).toBeFocused()
})

test('the strip leads to the sentences, and words say where they change sides', async ({ page }) => {
  await page.goto(await articleAddress(page))
  await page.getByText(/^Of \d+ scored sentences: .* change sides/).click()
  const turn = page.getByRole('list', { name: 'Where they change sides' }).getByRole('link').first()
  const number = /\d+/.exec((await turn.textContent()) ?? '')?.[0]
  await turn.click()
  await expect(chosen(page)).toHaveText(new RegExp(`^Sentence ${number} of`))
  await page.locator('svg a[href*="sentence=3"]').first().click()
  await expect(chosen(page)).toHaveText(/^Sentence 3 of/)
  await expect(sentence(page, 3)).toBeInViewport()
})

for (const width of [360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 740 } })

    test('a receipt stays in sight and covers nothing of its sentence', async ({ page }) => {
      await page.goto(`${await articleAddress(page)}?sentence=6#sentence-6`)
      await expect(receipt(page)).toBeInViewport({ ratio: 0.9 })
      const panel = await receipt(page).boundingBox()
      const mark = await page.locator('#sentence-6').boundingBox()
      const isBeside = (panel?.x ?? 0) >= (mark?.x ?? 0) + (mark?.width ?? 0)
      const isBelow = (panel?.y ?? 0) >= (mark?.y ?? 0) + (mark?.height ?? 0)
      expect(isBeside || isBelow).toBe(true)
      await page.mouse.wheel(0, 300)
      await expect(receipt(page)).toBeInViewport({ ratio: 0.9 })
      await receipt(page).getByRole('link', { name: 'Close' }).click()
      await expect(sentence(page, 6)).toBeFocused()
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('receipts are followed and closed by links', async ({ page }) => {
    await page.goto(`${await articleAddress(page)}?sentence=2#sentence-2`)
    await receipt(page).getByRole('link', { name: 'Next' }).click()
    await expect(chosen(page)).toHaveText(/^Sentence 3 of/)
    await receipt(page).getByRole('link', { name: 'Close' }).click()
    await expect(page).toHaveURL(/\/articles\/\w+#sentence-3$/)
    await expect(sentence(page, 3)).toBeInViewport()
  })
})

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 })

  test('an article and its receipt can be used by everyone and fit, in forced colours too', async ({
    page,
  }) => {
    await page.goto(`${await articleAddress(page)}?sentence=2&leftOut=3#sentence-2`)
    await expect(page.locator('#sentence-2')).toBeInViewport()
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors })
      expect(await overflow(page)).toBe(0)
      await expectUsable(page)
      await expect(page.locator('#sentence-2')).toBeInViewport()
    }
  })
})
