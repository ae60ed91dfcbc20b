import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const demonstration = '/dashboards/demonstration'

/** Finds an address at its first use; it stays the same for all tests of a process. */
export function foundOnce(find: (page: Page) => Promise<string>): (page: Page) => Promise<string> {
  let address: string | undefined
  return async (page) => {
    address ??= await find(page)
    return address
  }
}

/** The first article on the demonstration. */
export const articleAddress = foundOnce(async (page) => {
  await page.goto(demonstration)
  const address = await page
    .getByRole('region', { name: /^Tone toward/ })
    .getByRole('listitem')
    .filter({ has: page.locator('strong') })
    .first()
    .getByRole('link')
    .getAttribute('href')
  if (!address) throw new Error('The demonstration has no article')
  return address
})

/** Makes a link to the demonstration, as its owner would, and tells its address. */
export async function makeLink(page: Page): Promise<string> {
  await page.goto(demonstration)
  await page.getByRole('button', { name: 'Make a link' }).click()
  return page.getByLabel(/The new link/).inputValue()
}

/** A link to the demonstration. */
export const sharedDemonstration = foundOnce(makeLink)

/** The first article under that link. */
export const sharedArticle = foundOnce(async (page) => {
  await page.goto(await sharedDemonstration(page))
  const link = page.getByRole('rowheader').first().getByRole('link')
  return (await link.getAttribute('href')) ?? ''
})

interface NewArticle {
  readonly title: string
  readonly text: string
  readonly dashboard: string
}

/** Pastes an article and saves it on a new dashboard. */
export async function importArticle(page: Page, { title, text, dashboard }: NewArticle): Promise<void> {
  await page.goto('/import')
  await page.getByLabel('The article’s text').fill(text)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title)
  await page.getByLabel('Dashboard', { exact: true }).selectOption('A new dashboard')
  await page.getByLabel('Title of the new dashboard').fill(dashboard)
  await page.getByRole('button', { name: 'Save and compare' }).click()
  await page.waitForURL(/\/dashboards\//)
}

/** Opens what a phone folds away; where all is in sight there is nothing to open. */
export async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('details[data-fold] > summary').filter({ visible: true }).all())
    await summary.click()
}

/** Opens all that folds, or what of it is asked for. */
export const openAll = (page: Page, which = 'details'): Promise<void> =>
  page.locator(which).evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true
  })

/** How many pixels wider the page is than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** No rule of axe is broken. No page has frames, without which its quick way finds the same. */
export async function expectUsable(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  expect((await axe.analyze()).violations).toEqual([])
}

/** It fits its window and can be used by everyone, light and dark, between which only colours change. */
export async function expectToServeAll(page: Page): Promise<void> {
  expect(await overflow(page)).toBe(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectUsable(page)
  }
}

export const newsText = [
  'Envoys meet again by the lake',
  'By Ana Ruiz',
  'The summit between Donald Trump and Kim Jong Un was a great success, diplomats in the room agreed.',
  '“The talks were a wonderful breakthrough,” the president said after the meeting in Singapore.',
  'Critics said the summit was a terrible failure that gave Pyongyang a propaganda victory.',
  'Share this article on Facebook',
  'The talks will resume in the autumn, and both sides hope for progress in the negotiations.',
].join('\n\n')
