import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { nodeScript, root, runQuietly } from '../steps/run.mjs'
import { providers, schemaFor } from './providers.mjs'

// `prisma generate` insists on a schema engine, though it never starts it, and downloads one when it finds
// none. Any file that exists will do.
const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }

async function generateClient(provider, folder) {
  const schema = path.join(folder, `${provider}.prisma`)
  writeFileSync(schema, schemaFor(provider).replace('"../lib', `"${root.replaceAll('\\', '/')}/lib`))
  const prisma = nodeScript('prisma/build/index.js')
  await runQuietly(process.execPath, [prisma, 'generate', '--no-hints', '--schema', schema], { env })
}

/** Writes lib/generated/<provider>: one Prisma client per database. Throws StepFailed with Prisma's own words. */
export async function generateClients() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-prisma-'))
  try {
    await Promise.all(providers.map((provider) => generateClient(provider, folder)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
