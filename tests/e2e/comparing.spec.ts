import { expect, type Page, test } from '@playwright/test'
import { demonstration, expectToServeAll, foundOnce, openAll, sharedDemonstration } from './pages'

/** The first two articles of a dashboard side by side, as its form opens them. */
async function chooseSideBySide(page: Page, dashboard = demonstration): Promise<void> {
  await page.goto(dashboard)
  await done(page)
  await page.getByText('Read two or three side by side').click()
  await page.getByRole('button', { name: 'Read side by side' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Side by side' })).toBeVisible()
  await done(page)
}

const sideBySide = foundOnce(async (page) => {
  await chooseSideBySide(page)
  return page.url()
})

/** The same two, by their address. */
async function readSideBySide(page: Page): Promise<void> {
  await page.goto(await sideBySide(page))
  await done(page)
}

/** While articles are compared a page changes by itself. */
const done = (page: Page): Promise<void> =>
  expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 20_000 })

const numbersIn = (page: Page, letter: string) => page.locator(`[data-column="${letter}"] a[data-link]`)

test('two articles are read side by side, with their tones and whether they can be told apart', async ({
  page,
}) => {
  await chooseSideBySide(page)
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByText(/^A and B .* in tone/)).toBeVisible()
  await expect(page.getByText(/^A and B .* in own voice/)).toBeVisible()
  await page.getByText('Choose other articles').click()
  await page.getByLabel('Third article').selectOption({ index: 5 })
  await page.getByRole('button', { name: 'Read side by side' }).click()
  await expect(page.getByRole('article')).toHaveCount(3)
})

test('a number leads to its partner, and both stand level', async ({ page }) => {
  await readSideBySide(page)
  const number = numbersIn(page, 'A').last()
  const link = await number.getAttribute('data-link')
  await number.click()
  await expect(page).toHaveURL(new RegExp(`#link-${link}-b$`))
  const partner = page.locator(`#link-${link}-b`)
  await expect(partner).toBeInViewport()
  await expect(number).toBeInViewport()
})

test('columns scroll together, unless a reader would rather not', async ({ page }) => {
  await readSideBySide(page)
  const [first, second] = [page.getByRole('article').first(), page.getByRole('article').last()]
  const offset = () => second.evaluate((column) => column.scrollTop)
  await first.hover()
  await page.mouse.wheel(0, 400)
  await expect.poll(offset).toBeGreaterThan(0)
  await page.getByLabel('The columns scroll together').uncheck()
  const before = await offset()
  await first.hover()
  await page.mouse.wheel(0, -400)
  await expect.poll(() => first.evaluate((column) => column.scrollTop)).toBe(0)
  expect(await offset()).toBe(before)
})

test('one kind of link is shown alone, and the address keeps it', async ({ page }) => {
  await readSideBySide(page)
  const kinds = page.getByRole('region', { name: 'Kinds of links' }).getByRole('link')
  const all = await numbersIn(page, 'A').count()
  await kinds.last().click()
  await expect(page).toHaveURL(/&kind=/)
  await expect(kinds.last()).toHaveAttribute('aria-current', 'true')
  await page.reload()
  expect(await numbersIn(page, 'A').count()).toBeLessThanOrEqual(all)
  await kinds.first().click()
  await expect(numbersIn(page, 'A')).toHaveCount(all)
})

test('a pair that is told of is read side by side', async ({ page }) => {
  await page.goto(demonstration)
  await done(page)
  for (const summary of await page.getByText('The other pairs in words').all()) await summary.click()
  await page.getByRole('link', { name: 'Read both' }).first().click()
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('a shared link leads to the same columns and nowhere else', async ({ page }) => {
  await chooseSideBySide(page, new URL(await sharedDemonstration(page)).pathname)
  await expect(page).toHaveURL(/\/s\/[^/]+\/compare\?/)
  const addresses = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.filter((address) => address.startsWith('/dashboards'))).toEqual([])
})

test('what cannot be set side by side is said, with a way to choose', async ({ page }) => {
  await page.goto(`${demonstration}/compare`)
  await expect(page.getByText('Choose two or three articles.')).toBeVisible()
  await expect(page.getByLabel('First article')).toBeVisible()
  await page.goto(`${demonstration}/compare?article=none&article=nothing`)
  await expect(page.getByText('An article that was asked for is not on this dashboard.')).toBeVisible()
})

for (const width of [360, 1280]) {
  test.describe(`${width} px, light and dark`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('columns can be read by everyone and fit', async ({ page }) => {
      await readSideBySide(page)
      await openAll(page)
      await expectToServeAll(page)
    })
  })
}

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })

  test('numbers jump between the texts, one above the other', async ({ page }) => {
    await chooseSideBySide(page)
    const [first, second] = [page.getByRole('article').first(), page.getByRole('article').last()]
    const [above, below] = [await first.boundingBox(), await second.boundingBox()]
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1)
    await numbersIn(page, 'A').first().click()
    await expect(numbersIn(page, 'B').and(page.locator(':target'))).toBeInViewport()
    await numbersIn(page, 'B').and(page.locator(':target')).click()
    await expect(numbersIn(page, 'A').and(page.locator(':target'))).toBeInViewport()
  })
})
