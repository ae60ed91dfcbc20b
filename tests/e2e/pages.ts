import type { Page } from '@playwright/test'

export const demonstration = '/dashboards/demonstration'

/** The first article on the demonstration. */
export async function articleAddress(page: Page): Promise<string> {
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
}

/** Makes a link to the demonstration, as its owner would, and tells its address. */
export async function shareDemonstration(page: Page): Promise<string> {
  await page.goto(demonstration)
  await page.getByRole('button', { name: 'Make a link' }).click()
  return page.getByLabel(/The new link/).inputValue()
}

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

/** How many pixels wider the page is than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

export const newsText = [
  'Envoys meet again by the lake',
  'By Ana Ruiz',
  'The summit between Donald Trump and Kim Jong Un was a great success, diplomats in the room agreed.',
  '“The talks were a wonderful breakthrough,” the president said after the meeting in Singapore.',
  'Critics said the summit was a terrible failure that gave Pyongyang a propaganda victory.',
  'Share this article on Facebook',
  'The talks will resume in the autumn, and both sides hope for progress in the negotiations.',
].join('\n\n')
