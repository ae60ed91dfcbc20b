import { mkdtempSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

// Workers read this file again and inherit the environment: the port and the database are chosen once.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_DATABASE_URL ??= `file:${path.join(mkdtempSync(path.join(os.tmpdir(), 'parallax-e2e-')), 'e2e.db')}`

const port = process.env.E2E_PORT
const address = `http://127.0.0.1:${port}`

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-reports/e2e',
  snapshotPathTemplate: 'tests/e2e/baselines/{arg}{ext}',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // A busy machine takes its time.
  timeout: 60_000,
  // A comparison that nobody has asked for before is worked out while its page is shown.
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // As somebody who has been here before: the tour of a first visit has a test of its own.
    storageState: {
      cookies: [],
      origins: [{ origin: address, localStorage: [{ name: 'parallax-tour-seen', value: 'yes' }] }],
    },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: chromiumFlags,
    },
  },
  webServer: {
    command: `node scripts/test/e2e-server.mjs ${port}`,
    url: address,
    env: { DATABASE_URL: process.env.E2E_DATABASE_URL },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stderr: 'pipe',
    timeout: 180_000,
  },
})
