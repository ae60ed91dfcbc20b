/** A unit in which texts measure: what it is a unit of, and how many of the smallest one it is. */
export interface Unit {
  readonly of: 'time' | 'distance' | 'words'
  readonly size: number
}

const DAY = 24 * 60

/** Units by their names in the singular; times in minutes, a month being a twelfth of a year, distances in kilometres. */
export const units: Readonly<Record<string, Unit>> = {
  minute: { of: 'time', size: 1 },
  hour: { of: 'time', size: 60 },
  day: { of: 'time', size: DAY },
  week: { of: 'time', size: 7 * DAY },
  month: { of: 'time', size: (365 / 12) * DAY },
  year: { of: 'time', size: 365 * DAY },
  km: { of: 'distance', size: 1 },
  kilometer: { of: 'distance', size: 1 },
  kilometre: { of: 'distance', size: 1 },
  mile: { of: 'distance', size: 1.609 },
  word: { of: 'words', size: 1 },
}
