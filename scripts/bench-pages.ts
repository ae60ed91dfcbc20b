// npm run bench:pages: how quickly the pages of a link show themselves on a slow telephone.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { articleInputSchema } from '@/lib/import/article-input'
import { draftArticle } from '@/lib/import/draft'
import { importMany } from '@/lib/jobs/import-many'
import { seededRandom } from '@/lib/statistics/random'
import { createDashboard } from '@/lib/storage/dashboards'
import { type Database, openDatabase } from '@/lib/storage/database'
import { createShareLink } from '@/lib/storage/share-links'
import { latestCodebook } from '@/lib/storage/topics'
import { prismaFiles } from './publish-topics'

const TOPIC = 'us-north-korea'
const CPU_SLOWDOWN = 4
const MEGABITS_PER_SECOND = 1.6
const ROUND_TRIP_MS = 150
const VIEWPORT = { width: 390, height: 844 }
const SETTLED_MS = 4_000
const OUTLETS = 12
/** How often each page is opened: of every figure the middle one counts. */
const LOADS = 3

interface Bar {
  readonly label: string
  readonly most: number
  readonly unit: string
}

/** What pages are held to, by what is measured. */
const bars = {
  lcp: { label: 'largest paint', most: 1_500, unit: 'ms' },
  lcpOfMany: { label: 'largest paint', most: 2_500, unit: 'ms' },
  shift: { label: 'layout shift', most: 0.02, unit: '' },
  blocking: { label: 'blocking time', most: 150, unit: 'ms' },
  scripts: { label: 'JavaScript before interaction', most: 150, unit: 'kB gzip' },
  allScripts: { label: 'JavaScript after', most: 270, unit: 'kB gzip' },
  html: { label: 'HTML', most: 150, unit: 'kB gzip' },
  task: { label: 'longest task', most: 200, unit: 'ms' },
} satisfies Record<string, Bar>

interface Loaded {
  readonly lcp: number
  readonly shift: number
  readonly blocking: number
  readonly longest: number
  /** kB as sent. */
  readonly scripts: number
  readonly allScripts: number
  readonly html: number
}

/** The sentences of the demonstration, to make other articles of. */
const sentences = prismaFiles('demonstration', '.md').flatMap((file) =>
  draftArticle(readFileSync(file, 'utf8')).text.split(/(?<=[.!?”])\s+/),
)

/** An invented article of 20 to 40 sentences, another one for each number. */
function inventedArticle(number: number) {
  const random = seededRandom(number)
  const length = 20 + Math.floor(random() * 21)
  const text = Array.from({ length }, () => sentences[Math.floor(random() * sentences.length)]).join(' ')
  return articleInputSchema.parse({
    title: `Invented article ${number}`,
    outlet: `Outlet ${number % OUTLETS}`,
    byline: null,
    date: `2018-${String((number % 12) + 1).padStart(2, '0')}-12`,
    url: null,
    notice: null,
    text: `Number ${number}. ${text}`,
    given: `Number ${number}. ${text}`,
    removals: [],
  })
}

async function linkTo(db: Database, count: number): Promise<string> {
  const codebook = await latestCodebook(db, TOPIC)
  if (!codebook) throw new Error(`There is no codebook of ${TOPIC}`)
  const { id } = await createDashboard(db, { title: `${count} articles`, topicId: TOPIC })
  const items = Array.from({ length: count }, (_, number) => ({
    label: String(number),
    read: () => inventedArticle(number),
  }))
  await importMany(db, { dashboardId: id, codebook, items })
  return `/s/${(await createShareLink(db, id)).token}`
}

/** Collects, in the page, what the browser tells of its own work. As text, because it runs in the browser. */
const watch = `
  window.seen = { lcp: 0, shift: 0, blocking: 0, longest: 0 }
  let painted = 0
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => { seen.lcp = startTime })
  observe('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value })
  observe('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') painted = startTime })
  observe('longtask', ({ startTime, duration }) => {
    const since = painted === 0 ? 0 : Math.min(duration, startTime + duration - painted)
    seen.blocking += Math.max(0, since - 50)
    seen.longest = Math.max(seen.longest, duration)
  })
`

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  const throughput = (MEGABITS_PER_SECOND * 1_000_000) / 8
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  return session
}

async function load(browser: Browser, address: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: 'light' })
  const page = await context.newPage()
  await page.addInitScript({ content: watch })
  const session = await slowed(page)
  let scripts = 0
  const kinds = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') scripts += encodedDataLength
  })
  const response = await page.goto(address, { waitUntil: 'load', timeout: 180_000 })
  await page.waitForTimeout(SETTLED_MS)
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'))
  const before = scripts
  for (let y = 0; y < 20; y += 1) await page.mouse.wheel(0, 800)
  await page.waitForTimeout(SETTLED_MS)
  const html = gzipSync((await response?.body()) ?? '').length
  await context.close()
  return { ...seen, scripts: before / 1000, allScripts: scripts / 1000, html: html / 1000 }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** A page opened several times, each time as if for the first. */
async function loadOften(browser: Browser, address: string): Promise<Loaded> {
  const loads: Loaded[] = []
  while (loads.length < LOADS) loads.push(await load(browser, address))
  const middleOf = (figure: keyof Loaded) => middle(loads.map((each) => each[figure]))
  return {
    lcp: middleOf('lcp'),
    shift: middleOf('shift'),
    blocking: middleOf('blocking'),
    longest: middleOf('longest'),
    scripts: middleOf('scripts'),
    allScripts: middleOf('allScripts'),
    html: middleOf('html'),
  }
}

function line({ label, most, unit }: Bar, value: number): string {
  const digits = most < 1 ? 3 : 0
  const verdict = value <= most ? 'holds' : 'MISSED'
  return `  ${label.padEnd(30)} ${value.toFixed(digits).padStart(7)} ${unit} (at most ${most}) ${verdict}`
}

async function measure(base: string, db: Database): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
  try {
    const few = `${base}${await linkTo(db, 5)}`
    await load(browser, few)
    const five = await loadOften(browser, few)
    console.log(`A link to 5 articles, the middle of ${LOADS} loads`)
    console.log(line(bars.lcp, five.lcp))
    console.log(line(bars.shift, five.shift))
    console.log(line(bars.blocking, five.blocking))
    console.log(line(bars.scripts, five.scripts))
    console.log(line(bars.allScripts, five.allScripts))
    for (const [count, most] of [
      [60, bars.lcpOfMany],
      [1_000, null],
    ] as const) {
      const many = `${base}${await linkTo(db, count)}`
      await load(browser, many)
      await new Promise((resolve) => setTimeout(resolve, count * 20))
      const loaded = await loadOften(browser, many)
      console.log(`A link to ${count} articles, the middle of ${LOADS} loads`)
      if (most) console.log(line(most, loaded.lcp))
      console.log(line(bars.html, loaded.html))
      console.log(line(bars.task, loaded.longest))
    }
  } finally {
    await browser.close()
  }
}

/** Waits until the pages are built and served; throws where that takes more than five minutes. */
async function answering(address: string): Promise<void> {
  const deadline = performance.now() + 300_000
  while (performance.now() < deadline) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The server did not answer within five minutes')
}

const PORT = 4310
const scratch = mkdtempSync(path.join(os.tmpdir(), 'parallax-bench-'))
const url = `file:${path.join(scratch, 'bench.db')}`
const server = spawn(process.execPath, ['scripts/test/e2e-server.mjs', String(PORT)], {
  env: { ...process.env, DATABASE_URL: url },
  stdio: ['ignore', 'ignore', 'inherit'],
})
try {
  await answering(`http://127.0.0.1:${PORT}/`)
  const db = await openDatabase(url)
  await measure(`http://127.0.0.1:${PORT}`, db)
  await db.$disconnect()
} finally {
  server.kill()
  rmSync(scratch, { recursive: true, force: true })
}
