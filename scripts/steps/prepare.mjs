import { rmSync } from 'node:fs'
import path from 'node:path'
import { generateClients } from '../prisma/generate.mjs'
import { nodeScript, root, runQuietly, step } from './run.mjs'
import { unlessDone } from './stamp.mjs'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Installs exactly what package-lock.json lists, when that has changed. */
export const installPackages = () =>
  unlessDone('node_modules/.parallax-lock', ['package-lock.json'], () =>
    step(
      'Installing packages, a minute or so the first time',
      () =>
        runQuietly(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
          shell: process.platform === 'win32',
        }),
      'The packages could not be installed. Check the connection to the npm registry and try again.',
    ),
  )

/** Generates both Prisma clients, when the schema has changed. */
export const generateDatabaseClients = () =>
  unlessDone('lib/generated/.parallax-schema', ['prisma/schema.prisma', 'package-lock.json'], () =>
    step(
      'Generating the database clients',
      generateClients,
      'The database clients could not be generated. Delete the folder node_modules and try again.',
    ),
  )

/** Migrates the database that DATABASE_URL names and puts the topics and the demonstration into it. */
export const prepareDatabase = () =>
  step(
    'Preparing the database',
    () => runQuietly(process.execPath, ['--import', 'tsx', path.join('scripts', 'seed.ts')]),
    'The database could not be prepared, for the reason above.',
  )

const sources = [
  'app',
  'lib',
  'public',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.js',
  'proxy.ts',
  'instrumentation-client.ts',
  'tsconfig.json',
]

/** Builds the pages into a folder, when their sources have changed. */
export const buildPages = (folder) =>
  unlessDone(`${folder}/parallax-sources`, sources, () => {
    rmSync(path.join(root, folder, 'parallax-sources'), { force: true })
    return step(
      'Building the pages, a minute or so the first time',
      () =>
        runQuietly(process.execPath, [nodeScript('next/dist/bin/next'), 'build'], {
          env: { NODE_ENV: 'production', NEXT_DIST_DIR: folder },
        }),
      `The pages could not be built. If you changed nothing, delete the folders ${folder} and node_modules and try again.`,
    )
  })
