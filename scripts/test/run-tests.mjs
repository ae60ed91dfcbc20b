import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildPages, generateDatabaseClients, installPackages } from '../steps/prepare.mjs'
import { finish, nodeScript, passSignalsOn, root, runQuietly, start, step, tail } from '../steps/run.mjs'
import { closingLine, oneFailed, onePassed, playwrightCounts, sum, vitestCounts } from './counts.mjs'
import { installSystemPackages } from './system-packages.mjs'

const REPORTS = path.join(root, 'test-reports')
const FOLDER = '.next-test'

const node = (script, ...args) => runQuietly(process.execPath, [script, ...args])

/** Something that holds or does not, with no tests of its own to count. */
async function attempt(work) {
  try {
    await work()
    return onePassed
  } catch (error) {
    console.log(tail(error.output || error.message, 60))
    return oneFailed
  }
}

const check = (title, work) => attempt(() => step(title, work))

/** A test runner: its own words on the terminal, its counts from the report it writes. */
async function runner({ title, report, script, args, env, counts }) {
  console.log(`\n${title}`)
  rmSync(report, { force: true })
  const stdio = ['ignore', 'inherit', 'inherit']
  const { code } = await finish(start(process.execPath, [nodeScript(script), ...args], { stdio, env }))
  return counts(report, code === 0)
}

const vitestReport = path.join(REPORTS, 'vitest.json')
const playwrightReport = path.join(REPORTS, 'playwright.json')

const vitest = {
  title: 'Unit, property and storage tests',
  report: vitestReport,
  script: 'vitest/vitest.mjs',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  env: {},
  counts: vitestCounts,
}

const playwright = {
  title: 'End-to-end tests in Chromium',
  report: playwrightReport,
  script: '@playwright/test/cli.js',
  args: ['test', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  counts: playwrightCounts,
}

async function checkTypes() {
  await node(nodeScript('next/dist/bin/next'), 'typegen')
  await node(nodeScript('typescript/bin/tsc'), '--noEmit')
}

async function everyCheck() {
  return [
    await check('Migrations match the schema', () => node('scripts/prisma.mjs', 'check')),
    await check('Types', checkTypes),
    await check('Lint and format', () => node(nodeScript('@biomejs/biome/bin/biome'), 'check', '.')),
    await runner(vitest),
    await attempt(() => buildPages(FOLDER)),
    await runner(playwright),
  ]
}

async function prepare() {
  await installSystemPackages()
  await installPackages()
  await generateDatabaseClients()
}

/** Runs everything against databases and a build of its own, prints the counts and ends the process. */
export async function runTests() {
  passSignalsOn()
  mkdirSync(REPORTS, { recursive: true })
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'parallax-test-'))
  process.env.NEXT_DIST_DIR = FOLDER
  process.env.DATABASE_URL = `file:${path.join(scratch, 'test.db')}`
  process.env.E2E_DATABASE_URL = `file:${path.join(scratch, 'e2e.db')}`
  const prepared = await attempt(prepare)
  const counts = prepared.failed > 0 ? [prepared] : await everyCheck()
  rmSync(scratch, { recursive: true, force: true })
  const total = sum(counts)
  console.log(`\n${closingLine(total)}`)
  process.exit(total.failed > 0 ? 1 : 0)
}
