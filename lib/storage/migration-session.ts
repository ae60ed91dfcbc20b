/** A connection that holds the one right to migrate from its opening until it is closed. */
export interface MigrationSession {
  /** The table in which Prisma Migrate records what it applied. */
  readonly createTable: string
  /** Runs statements separated by semicolons. */
  script(sql: string): Promise<void>
  /** Runs one statement; `?` stands for each argument. */
  query(sql: string, args?: readonly string[]): Promise<readonly unknown[]>
  commit(): Promise<void>
  /** What was not committed is undone. */
  close(): Promise<void>
}
