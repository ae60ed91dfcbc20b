import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { providers, root, schemaFor } from './providers.mjs'

const run = promisify(execFile)

// `prisma generate` insists on a schema engine, though it never starts it, and downloads one when it finds
// none. Any file that exists will do.
const offline = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }

async function generateClient(provider, folder) {
  const schema = path.join(folder, `${provider}.prisma`)
  writeFileSync(schema, schemaFor(provider).replace('"../lib', `"${root.replaceAll('\\', '/')}/lib`))
  const cli = path.join(root, 'node_modules/prisma/build/index.js')
  const env = { ...offline, ...process.env }
  await run(process.execPath, [cli, 'generate', '--no-hints', '--schema', schema], { cwd: root, env })
}

/** Writes lib/generated/<provider>: one Prisma client per database. Throws with Prisma's own words. */
export async function generateClients() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-prisma-'))
  try {
    await Promise.all(providers.map((provider) => generateClient(provider, folder)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
