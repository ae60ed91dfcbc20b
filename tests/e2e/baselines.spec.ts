import { expect, type Locator, type Page, test } from '@playwright/test'
import { demonstration, sharedDemonstration } from './pages'

// What stable pages and parts look like as they are sent. Renewed by npm run test:baselines.

test.skip(process.platform !== 'linux', 'The baselines are drawn by Debian’s Chromium')

/** Less than a dot of another colour, or a line moved by a pixel; more than two drawings of one page differ by. */
const tolerance = { threshold: 0.08, maxDiffPixels: 25 }

interface Stable {
  readonly name: string
  readonly address: string
  /** What of the page is looked at; null for its first screen. */
  readonly part: ((page: Page) => Locator) | null
  /** Whether the framework draws it by script alone. */
  readonly needsScript: boolean
}

const stable: readonly Stable[] = [
  { name: 'how-to-read', address: '/how-to-read', part: null, needsScript: false },
  { name: 'import', address: '/import', part: null, needsScript: false },
  { name: 'not-found', address: '/none', part: null, needsScript: false },
  { name: 'dead-link', address: '/s/none', part: null, needsScript: true },
  {
    name: 'tone-chart',
    address: demonstration,
    part: (page) => page.getByRole('figure').filter({ has: page.getByRole('img', { name: /^Tone/ }) }),
    needsScript: false,
  },
  {
    name: 'nothing-chosen',
    address: `${demonstration}?words=nothing-like-it`,
    part: (page) => page.getByText('No article here is like that.').locator('..'),
    needsScript: false,
  },
]

/** Opens a page until its faces are at hand, since one that comes late waits for the next page, and its long work is done. */
async function openSettled(page: Page, address: string): Promise<void> {
  await page.goto('/how-to-read', { waitUntil: 'networkidle' })
  await expect(async () => {
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(await page.getByRole('progressbar').count()).toBe(0)
  }).toPass()
}

/** Puts a part where its page begins: lower down it would be drawn a fraction of a pixel off for what stands above it. */
const alone = (part: Locator): Promise<void> =>
  part.evaluate((element) => document.querySelector('main')?.replaceChildren(element))

/** A page, or its part, at one width in light and dark. */
async function expectToLookAsItDid(page: Page, { name, part }: Stable, width: number): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const picture = `${name}-${width}-${colorScheme}.png`
    if (part) await expect.soft(part(page)).toHaveScreenshot(picture, tolerance)
    else await expect.soft(page).toHaveScreenshot(picture, tolerance)
  }
}

for (const each of stable) {
  for (const width of [360, 1280]) {
    test.describe(`${each.name}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 }, javaScriptEnabled: each.needsScript })

      test('looks as it did, light and dark', async ({ page }) => {
        await openSettled(page, each.address)
        if (each.part) await alone(each.part(page))
        await expectToLookAsItDid(page, each, width)
      })
    })
  }
}

test.describe('on paper', () => {
  // A4 less its margins, at 96 pixels to the inch.
  test.use({ viewport: { width: 695, height: 1024 } })

  test('the first page of a handout looks as it did', async ({ page }) => {
    const address = await sharedDemonstration(page)
    await page.emulateMedia({ media: 'print' })
    await openSettled(page, address)
    await expect(page).toHaveScreenshot('handout.png', tolerance)
  })
})
