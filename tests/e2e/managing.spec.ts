import { expect, test } from '@playwright/test'
import { importArticle, newsText } from './pages'

test('a dashboard is renamed, loses an article and gets it back, is deleted and restored', async ({
  page,
}) => {
  await importArticle(page, { title: 'To be managed', text: `${newsText}\n\nManaged.`, dashboard: 'Before' })
  await page.getByLabel('Title of this dashboard').fill('After')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'After' })).toBeVisible()

  await page.getByRole('button', { name: 'Take off “To be managed”' }).click()
  await expect(page.getByText('0 articles')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('1 article, ')).toBeVisible()

  await page.getByRole('button', { name: 'Delete this dashboard' }).click()
  await expect(page.getByText('The dashboard was deleted')).toBeVisible()
  await expect(page.getByRole('link', { name: 'After' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'After' })).toBeVisible()
})

test('a dashboard keeps its name when the new one is empty', async ({ page }) => {
  await importArticle(page, { title: 'Kept', text: `${newsText}\n\nKept.`, dashboard: 'Kept as it is' })
  await page.getByLabel('Title of this dashboard').fill(' ')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByText('Give the dashboard a title.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Kept as it is' })).toBeVisible()
})

test('an article’s details are corrected, and a wrong date or address is told at its field', async ({
  page,
}) => {
  await importArticle(page, {
    title: 'Misspelled',
    text: `${newsText}\n\nMisspelled.`,
    dashboard: 'Corrections',
  })
  await page.getByRole('rowheader').first().getByRole('link').click()
  await page.getByText('Correct the details').click()
  await page.getByLabel('Title', { exact: true }).fill('Spelled well')
  await page.getByLabel('Web address').fill('not an address')
  await page.getByRole('button', { name: 'Save the details' }).click()
  await expect(page.getByLabel('Web address')).toHaveAccessibleDescription(/https/)
  await page.getByLabel('Web address').fill('https://example.org/lake')
  await page.getByLabel('Date').fill('2018-06-12')
  await page.getByRole('button', { name: 'Save the details' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Spelled well' })).toBeVisible()
  await expect(page.getByText('12 June 2018')).toBeVisible()
  await expect(page.getByRole('link', { name: 'read at example.org' })).toBeVisible()
})
