import { dayNumber } from '@/lib/comparison/facts/days'

const DAYS = 10

/** The stretch of ten days in which a day (ISO 8601) lies: what is told of an occasion in one is told of the same. */
export const timeOf = (published: string): string => String(Math.floor(dayNumber(published) / DAYS))
