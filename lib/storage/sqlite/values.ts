import { type ArgType, ColumnTypeEnum as Column, type ColumnType } from '@prisma/driver-adapter-utils'
import { StorageProblem } from '@/lib/storage/storage-problem'

/** What the column types that our migrations declare hold. */
const declaredTypes: Readonly<Record<string, ColumnType>> = {
  INTEGER: Column.Int32,
  BIGINT: Column.Int64,
  REAL: Column.Double,
  TEXT: Column.Text,
  DATETIME: Column.DateTime,
  BOOLEAN: Column.Boolean,
  JSONB: Column.Json,
  BLOB: Column.Bytes,
}

type Row = readonly unknown[]

/** A column's type as declared or, where it is an expression such as a count, as its values show. */
export const columnType = (declared: string | null, values: () => Row): ColumnType =>
  declaredTypes[declared?.toUpperCase() ?? ''] ?? typeOfValue(values().find((value) => value !== null))

function typeOfValue(value: unknown): ColumnType {
  switch (typeof value) {
    case 'undefined':
      return Column.Int32
    case 'string':
      return Column.Text
    case 'bigint':
      return Column.Int64
    case 'number':
      return Column.UnknownNumber
    default:
      return Column.Bytes
  }
}

const isoInstant = (date: Date): string => date.toISOString().replace('Z', '+00:00')

/** A query's argument as SQLite binds it. */
export function bound(value: unknown, type: ArgType | undefined): unknown {
  if (value === undefined) return null
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return isoInstant(value)
  return typeof value === 'string' ? boundString(value, type) : value
}

// SQLite would return the text only up to there, and every offset beyond would point at nothing.
function refuseNul(value: string): string {
  if (!value.includes('\0')) return value
  throw new StorageProblem('The text holds a NUL character, which cannot be stored. Remove it and try again.')
}

function boundString(value: string, type: ArgType | undefined): unknown {
  switch (type?.scalarType) {
    case 'int':
    case 'bigint':
      return BigInt(value)
    case 'float':
    case 'decimal':
      return Number.parseFloat(value)
    case 'datetime':
      return isoInstant(new Date(value))
    case 'bytes':
      return Buffer.from(value, 'base64')
    default:
      return refuseNul(value)
  }
}

/** A value that SQLite returned as Prisma expects it; integers arrive as bigint. */
export function returned(value: unknown): unknown {
  if (typeof value !== 'bigint') return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value.toString()
}
