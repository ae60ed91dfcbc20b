import type { Prisma } from '@/lib/generated/sqlite/client'

/** What a JSON column holds of a value; it is read back with Zod. */
export const toJson = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value))
