import { expect, test } from '@playwright/test'
import { newsText } from './pages'

test('pasted text: guesses are corrected, a piece is put back, and the article is compared', async ({
  page,
}) => {
  await page.goto('/import')
  await page.getByLabel('The article’s text').fill(newsText)
  await page.getByRole('button', { name: 'Continue' }).click()

  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await expect(title).toHaveValue('Envoys meet again by the lake')
  await page.getByLabel('Outlet', { exact: true }).fill('The Lakeside Courier')
  await page.getByText(/^Taken out/).click()
  const leftover = page.getByRole('listitem').filter({ hasText: 'Share this article on Facebook' })
  await page.getByText('The text as it will be stored').click()
  const preview = page.getByRole('region', { name: 'Text as it will be stored' })
  await expect(preview).not.toContainText('Share this article')
  await leftover.getByLabel('Put back').check()
  await page.getByRole('button', { name: /put back/ }).click()
  await expect(preview).toContainText('Share this article on Facebook')
  await expect(page.getByLabel('Outlet', { exact: true })).toHaveValue('The Lakeside Courier')

  await page.getByLabel('Title of the new dashboard').fill('By the lake')
  await page.getByRole('button', { name: 'Save and compare' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'By the lake' })).toBeVisible()
  await expect(page.getByText('1 article imported.')).toBeVisible()
  await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click()
  await expect(page.getByRole('article')).toContainText('Share this article on Facebook')
})

test('files: the good ones are kept, and each bad one is told what is wrong', async ({ page }) => {
  await page.goto('/import')
  await page.getByLabel(/^Or files/).setInputFiles([
    { name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from(`${newsText}\n\nA line of its own.`) },
    {
      name: 'latin.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Café talks\n\nThe talks in the café went well.', 'latin1'),
    },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    { name: 'paper.md', mimeType: 'text/markdown', buffer: Buffer.from('%PDF-1.7 binary') },
    {
      name: 'huge.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('The talks went well. '.repeat(250_000)),
    },
  ])
  await page.getByRole('button', { name: 'Continue' }).click()
  const problems = page.getByRole('main').getByRole('alert')
  await expect(problems).toContainText('empty.txt This file is empty')
  await expect(problems).toContainText('paper.md This is a PDF')
  await expect(problems).toContainText('huge.txt This file is larger')
  await expect(page.getByText('2 articles to look over.')).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'latin.txt' }).getByLabel('Title', { exact: true }),
  ).toHaveValue('Café talks')

  await page.getByRole('group', { name: 'latin.txt' }).getByLabel('Do not import this one').check()
  await page.getByLabel('Title of the new dashboard').fill('From files')
  await page.getByRole('button', { name: 'Save and compare' }).click()
  await expect(page.getByText('1 article, ')).toBeVisible()
})

test('what is to be mended is said at the field, and nothing typed is lost', async ({ page }) => {
  await page.goto('/import')
  await page.getByLabel('The article’s text').fill(`${newsText}\n\nAnother ending.`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('')
  await page.getByLabel('Byline').fill('Somebody Else')
  await page.getByLabel('Web address').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Save and compare' }).click()

  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveAccessibleDescription(
    'Give the article a title.',
  )
  await expect(page.getByLabel('Web address')).toHaveAccessibleDescription(/https/)
  await expect(page.getByText('Give the new dashboard a title.')).toBeVisible()
  await expect(page.getByLabel('Byline')).toHaveValue('Somebody Else')
  await expect(page.getByLabel('Web address')).toHaveValue('javascript:alert(1)')
})

test('nothing given is answered with what to give', async ({ page }) => {
  await page.goto('/import')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Paste an article’s text or choose files.')).toBeVisible()
})

test('text that is stored already is said to be', async ({ page }) => {
  const text = `${newsText}\n\nSaid twice.`
  for (const known of [false, true]) {
    await page.goto('/import')
    await page.getByLabel('The article’s text').fill(text)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByText('This text is stored already')).toHaveCount(known ? 1 : 0)
    await page.getByLabel('Title of the new dashboard').fill('Twice')
    await page.getByRole('button', { name: 'Save and compare' }).click()
    await expect(page.getByText('1 article, ')).toBeVisible()
  }
})

test('articles are added to the dashboard one came from', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Demonstration/ }).click()
  await page.getByRole('link', { name: 'Add articles' }).click()
  await page.getByLabel('The article’s text').fill(newsText)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByLabel('Dashboard', { exact: true })).toHaveValue('demonstration')
  await expect(page.getByLabel('Title of the new dashboard')).toBeHidden()
})
