import { DatabaseSync } from '@photostructure/sqlite'
import type { SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils'
import { bound, columnType, returned } from '@/lib/storage/sqlite/values'

/** Enough for every query the app makes; a statement holds memory until it is closed. */
const STATEMENTS_KEPT = 100

/** How long opening may wait for another process that is just creating or recovering the file. */
const OPENING_PATIENCE_MS = 10_000

type Handle = InstanceType<typeof DatabaseSync>
type Statement = ReturnType<Handle['prepare']>

const bindings = (query: SqlQuery): unknown[] =>
  query.args.map((value, index) => bound(value, query.argTypes[index]))

/** One connection to a SQLite file. Its errors are SQLite's own; `errors.ts` translates them. */
export class SqliteConnection {
  readonly #handle: Handle
  readonly #statements = new Map<string, Statement>()

  constructor(file: string) {
    this.#handle = new DatabaseSync(file, { timeout: OPENING_PATIENCE_MS, enableForeignKeyConstraints: true })
    this.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    // From here on the adapter waits for a busy file itself: SQLite would block the whole process.
    this.script('PRAGMA busy_timeout = 0')
  }

  get inTransaction(): boolean {
    return this.#handle.isTransaction
  }

  query(query: SqlQuery): SqlResultSet {
    const statement = this.#statement(query.sql)
    const columns = statement.columns()
    const rows: unknown[][] = statement.all(...bindings(query))
    return {
      columnNames: columns.map((column) => column.name),
      columnTypes: columns.map((column, index) =>
        columnType(column.type, () => rows.map((row) => row[index])),
      ),
      rows: rows.map((row) => row.map(returned)),
    }
  }

  /** Returns how many rows changed. */
  execute(query: SqlQuery): number {
    return Number(this.#statement(query.sql).run(...bindings(query)).changes)
  }

  /** Runs statements separated by semicolons. */
  script(sql: string): void {
    this.#handle.exec(sql)
  }

  close(): void {
    this.#statements.clear()
    this.#handle.close()
  }

  /** Prepared once and kept while it is among the most recently used. */
  #statement(sql: string): Statement {
    const statement = this.#statements.get(sql) ?? this.#prepare(sql)
    this.#statements.delete(sql)
    this.#statements.set(sql, statement)
    const [oldest] = this.#statements.keys()
    if (oldest !== undefined && this.#statements.size > STATEMENTS_KEPT) this.#statements.delete(oldest)
    return statement
  }

  #prepare(sql: string): Statement {
    const statement = this.#handle.prepare(sql)
    statement.setReadBigInts(true)
    statement.setReturnArrays(true)
    return statement
  }
}
