import { expect, type Page, test } from '@playwright/test'
import { openAll, overflow, unfold } from './pages'

test.use({ viewport: { width: 360, height: 800 } })

const script = "<script>document.title='taken'</script>"
const rightToLeft = 'السلام عليكم שלום'
const signs = '👩‍👩‍👧‍👦🕊️ \u200b\u200b\u2066\u202e'

const hostileText = (number: number): string =>
  [
    `The summit between Donald Trump and Kim Jong Un was a great success, officials in room ${number} agreed.`,
    `The talks were a great success: ${'A'.repeat(5_000)}.`,
    'The summit <img src=x onerror="document.title=\'taken\'"> was a terrible failure for diplomacy.',
    `“The talks were a wonderful ${'B'.repeat(5_000)} breakthrough,” President Donald Trump ${'C'.repeat(500)} said.`,
    `Mr ${'D'.repeat(500)} said the summit failed. At least ${'9'.repeat(300)} people left on ${number} June 2018.`,
    `השיחות בין טראמפ לקים היו הצלחה גדולה. The sum\u200bmit made progress ${signs}. ${rightToLeft}`,
    'The talks were cordial, and the summit was a breakthrough. Critics called the summit a dangerous failure.',
  ].join('\n\n')

const hostileFile = (number: number): string =>
  `---
title: ${script} ${number} ${'W'.repeat(400)} ${rightToLeft} ${signs}
outlet: ${number}${'O'.repeat(150)} ${rightToLeft} <b>
byline: ${'Y'.repeat(250)} ${signs}
date: 2018-06-1${number}
url: https://example.org/${'u'.repeat(1_500)}
---
${hostileText(number)}`

const dashboardTitle = `${'Q'.repeat(100)} ${rightToLeft} ${signs} <script>`

/** Three hostile articles, on a dashboard of their own; stays on the page where they are looked over. */
async function giveHostileFiles(page: Page): Promise<void> {
  await page.goto('/import')
  await page.getByLabel(/^Or files/).setInputFiles(
    [1, 2, 3].map((number) => ({
      name: `${'F'.repeat(200)}${number}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(hostileFile(number)),
    })),
  )
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('3 articles to look over.')).toBeVisible()
}

async function saveOnDashboard(page: Page): Promise<string> {
  await page.getByLabel('Dashboard', { exact: true }).selectOption('A new dashboard')
  await page.getByLabel('Title of the new dashboard').fill(dashboardTitle)
  await page.getByRole('button', { name: 'Save and compare' }).click()
  await page.waitForURL(/\/dashboards\//)
  return new URL(page.url()).pathname
}

/** With all that folds open: nothing has run, and nothing stands out to the side. */
async function expectToHold(page: Page): Promise<void> {
  await openAll(page)
  expect.soft(await overflow(page), page.url()).toBe(0)
  expect.soft(await page.title(), page.url()).not.toBe('taken')
}

/** Where articles are read: their pages with a receipt open, and two of them side by side. */
async function readingAddresses(page: Page, dashboard: string): Promise<readonly string[]> {
  await page.goto(dashboard)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await unfold(page)
  const titles = page.getByRole('table').first().getByRole('rowheader').getByRole('link')
  const articles = await titles.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const ids = articles.slice(0, 2).map((address) => ['article', address.split('/').at(-1) ?? ''])
  return [
    ...articles.slice(0, 1),
    ...[1, 2, 3].map((sentence) => `${articles[0]}?sentence=${sentence}`),
    `${articles[1]}?marks=tone,frame-conflict,loaded-language,unnamed-actors`,
    `${dashboard}/compare?${new URLSearchParams(ids)}`,
  ]
}

test('hostile text is shown as text, and no page scrolls sideways on a phone', async ({ page }) => {
  test.slow()
  await giveHostileFiles(page)
  await expectToHold(page)
  const dashboard = await saveOnDashboard(page)
  for (const address of [...(await readingAddresses(page, dashboard)), '/', '/import', dashboard]) {
    await page.goto(address)
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expectToHold(page)
  }
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel(/The new link/).inputValue()
  await expectToHold(page)
  await page.goto(link)
  await expectToHold(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>')
  await page.getByRole('table').first().getByRole('rowheader').first().getByRole('link').click()
  await expect(page.getByRole('article')).toContainText('<img src=x')
  await expectToHold(page)
})
