import { expect, type Page, test } from '@playwright/test'
import { expectUsable, newsText, overflow } from './pages'

const survey = 'Media Survey, as of 2020'

/** A dashboard with an article of two outlets, of which the first has a label in its file. */
async function twoOutlets(page: Page, name: string): Promise<void> {
  const heads = [`outlet: ${name} Herald\nleaning: left\nrated by: ${survey}`, `outlet: ${name} Post`]
  const files = heads.map((head, index) => ({
    name: `${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`---\n${head}\n---\n\n${newsText}\n\n${name} ${index}.`),
  }))
  await page.goto('/import')
  await page.getByLabel(/^Or files/).setInputFiles(files)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(`Leaning label in the file: left, as rated by ${survey}.`)).toBeVisible()
  await page.getByLabel('Dashboard', { exact: true }).selectOption('A new dashboard')
  await page.getByLabel('Title of the new dashboard').fill(`Labels: ${name}`)
  await page.getByRole('button', { name: 'Save and compare' }).click()
  await page.waitForURL(/\/dashboards\//)
}

const rows = (page: Page) => page.getByRole('table').first().getByRole('rowheader')

test('an outlet is labelled with its source, and that is undone', async ({ page }) => {
  await twoOutlets(page, 'Undone')
  await expect(rows(page).first()).toContainText(`left, as rated by ${survey}`)
  await page.getByText('Label the outlets').click()
  const post = page.getByRole('group', { name: 'Undone Post' })
  await post.getByLabel('Leaning').fill('state-owned')
  await page.getByRole('button', { name: 'Save the labels' }).click()
  await expect(post.getByLabel('As rated by')).toHaveAccessibleDescription(/Say who rates the outlet so/)
  await expect(post.getByLabel('Leaning')).toHaveValue('state-owned')
  await expect(page.getByText(/^Nothing was saved/)).toBeInViewport()

  await page.getByLabel('As rated by, where nobody is named below').fill('Press Council')
  await page.getByLabel('As rated by, where nobody is named below').press('Enter')
  await expect(page.getByText('The label of 1 outlet was changed.')).toBeInViewport()
  await expect(rows(page).nth(1)).toContainText('state-owned, as rated by Press Council')
  await expect(post.getByLabel('As rated by')).toHaveValue('Press Council')
  expect(await overflow(page)).toBe(0)
  await expectUsable(page)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page).nth(1)).not.toContainText('as rated by')
  await expect(post.getByLabel('Leaning')).toHaveValue('')
})

test('articles are chosen by leaning, and a link keeps the choice', async ({ page }) => {
  await twoOutlets(page, 'Chosen')
  await page.getByText('Choose and order the articles').click()
  await page
    .getByRole('group', { name: `Leaning of the outlet, as rated by ${survey}` })
    .getByLabel('left (1)')
    .check()
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByText('1 of 2 articles chosen')).toBeVisible()
  await expect(rows(page)).toHaveCount(1)

  const { search } = new URL(page.url())
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel(/The new link/).inputValue()
  await page.goto(`${link}${search}`)
  await expect(page.getByText('1 of 2 articles chosen')).toBeVisible()
  await expect(rows(page)).toContainText([/Chosen Herald/])
  await rows(page).first().getByRole('link').click()
  const head = page.locator('header', { has: page.getByRole('heading', { level: 1 }) })
  await expect(head).toContainText(`left, as rated by ${survey}`)
  await page.goto(`${link}?leaning=left&words=rutabaga`)
  await page.getByRole('link', { name: 'Show all articles' }).click()
  await expect(rows(page)).toHaveCount(2)
})

test.describe('a telephone', () => {
  test.use({ viewport: { width: 360, height: 800 } })

  test('has room for the choice of articles and for labels', async ({ page }) => {
    await twoOutlets(page, `A${'n endlessly long name of an outlet '.repeat(4)}and`)
    await page.getByText('Choose and order the articles').click()
    await page.getByText('Label the outlets').click()
    expect(await overflow(page)).toBe(0)
    await expectUsable(page)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an outlet is labelled, chosen by its label, and the label undone', async ({ page }) => {
    await twoOutlets(page, 'Unscripted')
    await page.getByText('Label the outlets').click()
    const post = page.getByRole('group', { name: 'Unscripted Post' })
    await post.getByLabel('Leaning').fill('right')
    await post.getByLabel('As rated by').fill('Press Council')
    await page.getByRole('button', { name: 'Save the labels' }).click()
    await expect(page.getByText('The label of 1 outlet was changed.')).toBeInViewport()
    await expect(rows(page).nth(1)).toContainText('right, as rated by Press Council')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(rows(page).nth(1)).not.toContainText('as rated by')
    await page.getByText('Choose and order the articles').click()
    await page.getByLabel('left (1)').check()
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page.getByText('1 of 2 articles chosen')).toBeVisible()
  })
})
