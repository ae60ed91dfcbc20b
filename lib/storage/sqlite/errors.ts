import { DriverAdapterError, type MappedError } from '@prisma/driver-adapter-utils'
import { StorageProblem } from '@/lib/storage/storage-problem'

// SQLite's messages rather than its codes: the binding leaves the codes out where a statement returns rows.

/** What a person is told when the file itself is in the way. */
const fileProblems: Readonly<Record<string, (file: string) => string>> = {
  'attempt to write a readonly database': (file) =>
    `Cannot write to ${file}: it, or its folder, is read-only. Make both writable and try again.`,
  'unable to open database file': (file) =>
    `Cannot open ${file}: its folder is missing or not readable and writable. Mend that and try again.`,
  'database or disk is full': (file) =>
    `The disk that holds ${file} is full, so nothing was saved. Free some space and try again.`,
  'file is not a database': (file) =>
    `${file} is not a SQLite database. Move it away, or name another file in DATABASE_URL.`,
  'database disk image is malformed': (file) =>
    `${file} is damaged. Restore it from a copy, or move it away to start afresh.`,
  'disk I/O error': (file) => `The disk that holds ${file} failed to read or write. Check it and try again.`,
  'database is locked': (file) =>
    `Another program kept ${file} locked for too long. Close it, or wait for it to finish, and try again.`,
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')

/** Whether another connection holds the lock that a write needs. */
export const isBusy = (error: unknown): boolean => messageOf(error) === 'database is locked'

/** "Article.fingerprint, Article.title" → the columns' names. */
function violatedFields(message: string): { fields: string[] } | undefined {
  const columns = message.split(' constraint failed: ')[1]
  return columns
    ? { fields: columns.split(', ').map((column) => column.split('.').at(-1) ?? column) }
    : undefined
}

function violation(message: string): MappedError | null {
  const fields = violatedFields(message)
  const constraint = fields && { constraint: fields }
  if (message.startsWith('UNIQUE')) return { kind: 'UniqueConstraintViolation', ...constraint }
  if (message.startsWith('NOT NULL')) return { kind: 'NullConstraintViolation', ...constraint }
  if (!message.startsWith('FOREIGN KEY')) return null
  return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } }
}

/** What Prisma, or a person, is to see of an error that SQLite threw; others pass unchanged. */
export function translated(error: unknown, file: string): unknown {
  const message = messageOf(error)
  const problem = Object.entries(fileProblems).find(([text]) => message.endsWith(text))
  if (problem) return new StorageProblem(problem[1](file), { cause: error })
  const mapped = violation(message)
  if (mapped) return new DriverAdapterError({ ...mapped, originalMessage: message })
  return error
}
