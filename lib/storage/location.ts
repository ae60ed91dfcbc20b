import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { StorageProblem } from '@/lib/storage/storage-problem'

const EMBEDDED = 'file:./data/parallax.db'

/** Where a database is: a SQLite file, or a PostgreSQL server. */
export type Location =
  | { readonly provider: 'sqlite'; readonly file: string }
  | { readonly provider: 'postgresql'; readonly url: string }

/** The address that this process is to use, from its environment or the file .env, which Next reads too. */
export function databaseUrl(): string {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env.DATABASE_URL || EMBEDDED
}

/** Reads an address such as `file:./data/parallax.db` or `postgresql://…`; throws a StorageProblem. */
export function locate(url: string): Location {
  if (/^postgres(ql)?:\/\//.test(url)) return { provider: 'postgresql', url }
  const file = url.match(/^file:(?:\/\/(?=\/))?([^?]+)/)?.[1]
  if (file) return { provider: 'sqlite', file: path.resolve(/* turbopackIgnore: true */ file) }
  throw new StorageProblem(
    'DATABASE_URL must be file:PATH for a SQLite file, or postgresql://USER:PASSWORD@HOST/NAME.',
  )
}

/** Makes the folder that a SQLite file is to be in. Throws a StorageProblem where that is not allowed. */
export function makeFolderFor(file: string): void {
  const folder = path.dirname(file)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new StorageProblem(
      `Cannot create the folder ${folder} for the database. Make the folder above it writable, or name another file in DATABASE_URL.`,
      { cause },
    )
  }
}
