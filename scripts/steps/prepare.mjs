import { rmSync } from 'node:fs'
import path from 'node:path'
import { generateClients } from '../prisma/generate.mjs'
import { nodeScript, root, runQuietly, step } from './run.mjs'
import { unlessDone } from './stamp.mjs'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Installs exactly what package-lock.json lists, when that has changed. */
export const installPackages = () =>
  unlessDone('node_modules/.parallax-lock', ['package-lock.json'], () =>
    step('Installing packages, a minute or so the first time', () =>
      runQuietly(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
        shell: process.platform === 'win32',
      }),
    ),
  )

/** Generates both Prisma clients, when the schema has changed. */
export const generateDatabaseClients = () =>
  unlessDone('lib/generated/.parallax-schema', ['prisma/schema.prisma', 'package-lock.json'], () =>
    step('Generating the database clients', generateClients),
  )

/** Migrates the database and puts the topics and the demonstration into it. */
export const seed = (env = {}) =>
  runQuietly(process.execPath, ['--import', 'tsx', path.join('scripts', 'seed.ts')], { env })

const sources = [
  'app',
  'lib',
  'public',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.js',
  'tsconfig.json',
]

/** Builds the pages into a folder, when their sources have changed. */
export const buildPages = (folder, env = {}) =>
  unlessDone(`${folder}/parallax-sources`, sources, () => {
    rmSync(path.join(root, folder, 'parallax-sources'), { force: true })
    return step('Building the pages', () =>
      runQuietly(process.execPath, [nodeScript('next/dist/bin/next'), 'build'], {
        env: { NODE_ENV: 'production', NEXT_DIST_DIR: folder, ...env },
      }),
    )
  })
