import { existsSync } from 'node:fs'
import { runQuietly, step } from '../steps/run.mjs'

/** What the tests need beside npm packages: a Debian package, and the place where it shows. */
const needed = [
  { name: 'chromium', place: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' },
  { name: 'fonts-dejavu-core', place: '/usr/share/fonts/truetype/dejavu' },
  { name: 'postgresql', place: '/usr/lib/postgresql' },
]

const missing = () => needed.filter(({ place }) => !existsSync(place)).map(({ name }) => name)

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

async function aptGet(...args) {
  await runQuietly('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

const byHand = (names) =>
  console.log(`Not installed: ${names.join(', ')}. On Debian: sudo apt-get install ${names.join(' ')}`)

async function install(names) {
  await aptGet('update', '-qq')
  await aptGet('install', '-y', '-qq', '--no-install-recommends', ...names)
}

/** Installs Chromium, a font and PostgreSQL where this process may; else says what to install. */
export async function installSystemPackages() {
  const names = missing()
  if (names.length === 0) return
  if (!mayInstall()) return byHand(names)
  // Tests that need what could not be installed say so themselves; the others are run all the same.
  await step(`Installing ${names.join(', ')}`, () => install(names)).catch(() => byHand(names))
}
