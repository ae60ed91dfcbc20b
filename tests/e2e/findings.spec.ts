import { expect, test } from '@playwright/test'
import { demonstration, sharedDemonstration } from './pages'

test('the first sentences name what differs and what agrees, and lead there', async ({ page }) => {
  await page.goto(demonstration)
  const findings = page.locator('#findings')
  await expect(findings).toContainText('Calder Bay Tribune (−0.')
  await expect(findings).toContainText('First meeting, in Singapore: June 2019 in Farrant Wire')
  await expect(findings).toContainText('All 5 articles speak of “Singapore 2018”')
  const sentences = await findings.getByRole('paragraph').count()
  expect(sentences).toBeGreaterThanOrEqual(3)
  expect(sentences).toBeLessThanOrEqual(6)
  await findings.getByRole('link', { name: 'of 4 others' }).click()
  await expect(page).toHaveURL(/#pairs$/)
  await expect(page.getByRole('heading', { name: 'What can be told apart' })).toBeInViewport()
  await findings.getByRole('link', { name: '5 articles', exact: true }).click()
  await expect(page).toHaveURL(/#tone$/)
  await expect(page.getByRole('heading', { name: /^Tone toward/, level: 2 })).toBeInViewport()
})

test('how a comparison is worked out can be read under a link too, at the part in question', async ({
  page,
}) => {
  await page.goto(await sharedDemonstration(page))
  const pairs = page.getByRole('region', { name: 'What can be told apart' })
  await pairs.getByRole('link', { name: 'How it is worked out' }).click()
  await expect(page).toHaveURL(/\/s\/[^/]+\/methodology\/comparison#pairs$/)
  await expect(page.getByRole('heading', { name: 'Article against article' })).toBeInViewport()
  await page.getByRole('main').getByRole('link', { name: 'Methodology', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Methodology', level: 1 })).toBeVisible()
})
