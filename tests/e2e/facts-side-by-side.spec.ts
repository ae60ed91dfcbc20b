import { expect, test } from '@playwright/test'
import { demonstration } from './pages'

test('the date on which the articles differ leads to its sentence', async ({ page }) => {
  await page.goto(demonstration)
  const facts = page.getByRole('region', { name: 'Facts side by side' })
  await expect(facts).toContainText(/differ on 1 of \d+ facts/)
  const row = facts.getByRole('row', { name: /First meeting, in Singapore/ })
  const wire = row.getByRole('cell').nth(1)
  await expect(wire).toContainText('differs')
  await expect(wire.getByRole('blockquote')).toBeVisible()
  await wire.getByRole('link', { name: 'June 2019' }).click()
  await expect(page).toHaveURL(/passage=\d+-\d+#passage$/)
  await expect(page.getByRole('article')).toContainText('June 2019')
})

test('a statement stands beside the nearest elsewhere, and an aspect opens onto its sentences', async ({
  page,
}) => {
  await page.goto(demonstration)
  const statements = page.getByRole('region', { name: 'Told by several, told by one' })
  await expect(statements).toContainText('not found in the others')
  await statements.getByText('The nearest sentence elsewhere').first().click()
  await expect(statements.getByRole('blockquote').nth(1)).toBeVisible()

  const coverage = page.getByRole('region', { name: 'What is mentioned' })
  const row = coverage.getByRole('row').filter({ has: page.getByText('Hanoi 2019') })
  await row.getByText('Hanoi 2019').click()
  await expect(row.getByRole('blockquote').first()).toBeVisible()
  await row.getByRole('cell').getByRole('link').first().click()
  await expect(page).toHaveURL(/#passage$/)
})
