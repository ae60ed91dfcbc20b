import { setTimeout as pause } from 'node:timers/promises'
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils'
import { SqliteConnection } from '@/lib/storage/sqlite/connection'
import { isBusy, translated } from '@/lib/storage/sqlite/errors'
import { WriteLock } from '@/lib/storage/sqlite/write-lock'

const identity = { provider: 'sqlite', adapterName: 'parallax-sqlite' } as const

/** How long a write waits for another process to finish its own. */
const PATIENCE_MS = 30_000

const isRead = (query: SqlQuery): boolean => /^\s*SELECT\b/i.test(query.sql)

/** Tries again while another process holds the file, without blocking this one. */
async function patiently<T>(write: () => T): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      return write()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
    }
    await pause(1 + Math.random() * 9)
  }
}

/**
 * Reads on one connection, writes on another, one writer at a time: a write made while a transaction is open
 * waits instead of joining it, and a transaction takes the file's lock at its start instead of failing when
 * it first writes.
 */
class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = identity.provider
  readonly adapterName = identity.adapterName
  readonly #lock = new WriteLock()
  readonly #writer: SqliteConnection
  readonly #reader: SqliteConnection

  constructor(readonly file: string) {
    this.#writer = new SqliteConnection(file)
    this.#reader = new SqliteConnection(file)
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    if (!isRead(query)) return this.#write((connection) => connection.query(query))
    return this.#translating(() => patiently(() => this.#reader.query(query)))
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#write((connection) => connection.execute(query))
  }

  executeScript(script: string): Promise<void> {
    return this.#write((connection) => connection.script(script))
  }

  async startTransaction(): Promise<Transaction> {
    const release = await this.#lock.acquire()
    try {
      await this.#translating(() => patiently(() => this.#writer.script('BEGIN IMMEDIATE')))
    } catch (error) {
      release()
      throw error
    }
    return this.#transaction(release)
  }

  getConnectionInfo() {
    // SQLite's own limit is 32,766 values a statement.
    return { maxBindValues: 32_000, supportsRelationJoins: false }
  }

  async dispose(): Promise<void> {
    this.#reader.close()
    this.#writer.close()
  }

  #transaction(release: () => void): Transaction {
    const writer = this.#writer
    const run = <T>(work: () => T): Promise<T> => this.#translating(async () => work())
    const end = (sql: string) => run(() => finish(writer, sql)).finally(release)
    return {
      ...identity,
      // Prisma is to call commit and rollback below, and send no COMMIT of its own.
      options: { usePhantomQuery: true },
      queryRaw: (query) => run(() => writer.query(query)),
      executeRaw: (query) => run(() => writer.execute(query)),
      commit: () => end('COMMIT'),
      rollback: () => end('ROLLBACK'),
      createSavepoint: (name) => run(() => writer.script(`SAVEPOINT ${name}`)),
      rollbackToSavepoint: (name) => run(() => writer.script(`ROLLBACK TO ${name}`)),
      releaseSavepoint: (name) => run(() => writer.script(`RELEASE SAVEPOINT ${name}`)),
    }
  }

  async #write<T>(work: (connection: SqliteConnection) => T): Promise<T> {
    const release = await this.#lock.acquire()
    try {
      return await this.#translating(() => patiently(() => work(this.#writer)))
    } finally {
      release()
    }
  }

  async #translating<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw translated(error, this.file)
    }
  }
}

/** Ends a transaction for good: one that cannot be committed is rolled back before the next one starts. */
function finish(writer: SqliteConnection, sql: string): void {
  try {
    // A full disk makes SQLite roll back by itself.
    if (writer.inTransaction || sql === 'COMMIT') writer.script(sql)
  } finally {
    if (writer.inTransaction) writer.script('ROLLBACK')
  }
}

/** Prisma's driver for a SQLite file, over the API of node:sqlite. */
export const sqliteAdapter = (file: string): SqlDriverAdapterFactory => ({
  ...identity,
  connect: async () => {
    try {
      return new SqliteAdapter(file)
    } catch (error) {
      throw translated(error, file)
    }
  },
})
