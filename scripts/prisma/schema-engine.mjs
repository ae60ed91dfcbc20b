import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const require = createRequire(import.meta.url)

/** Prisma's own schema engine as WebAssembly: it compares two schemas without a server or a download. */
async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) }
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'))
  const wasm = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
  return engine
}

let engine

/** Answers the one question the engine asks before it compares: which PostgreSQL it writes for. */
const version = {
  columnNames: ['namespace_exists', 'version', 'numeric_version'],
  columnTypes: [5, 7, 0],
  rows: [[true, 'PostgreSQL 15.0', 150000]],
}

function noDatabase(provider) {
  const name = { provider: provider === 'postgresql' ? 'postgres' : provider, adapterName: 'none' }
  const connect = async () => ({
    ...name,
    queryRaw: async () => version,
    executeRaw: async () => 0,
    executeScript: async () => {},
    startTransaction: async () => Promise.reject(new Error('There is no database to start a transaction on')),
    dispose: async () => {},
  })
  return bindMigrationAwareSqlAdapterFactory({ ...name, connect, connectToShadowDb: connect })
}

const datamodel = (schema) =>
  schema === null
    ? { tag: 'empty' }
    : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] }

/** The SQL that turns one schema (null: nothing yet) into another; empty when they are equal. */
export async function migrationBetween(provider, from, to) {
  engine ??= await loadEngine()
  const session = await engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', to]] },
    () => {},
    noDatabase(provider),
  )
  const { exitCode, stdout } = await session.diff({
    from: datamodel(from),
    to: datamodel(to),
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 0 ? '' : stdout
}
