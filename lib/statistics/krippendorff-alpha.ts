/** Squared difference between two values, given how often each value was used by anyone. */
type Metric = (a: number, b: number, frequency: ReadonlyMap<number, number>) => number

const nominal: Metric = (a, b) => (a === b ? 0 : 1)

const interval: Metric = (a, b) => (a - b) ** 2

/** Values between two ranks count whole, the two ranks themselves half (Krippendorff 2011, step C). */
const ordinal: Metric = (a, b, frequency) => {
  const [low, high] = a < b ? [a, b] : [b, a]
  let between = 0
  for (const [value, count] of frequency) if (value >= low && value <= high) between += count
  const ends = ((frequency.get(a) ?? 0) + (frequency.get(b) ?? 0)) / 2
  return (between - ends) ** 2
}

const metrics = { nominal, ordinal, interval } as const

export type MeasurementLevel = keyof typeof metrics

type Codings = readonly (number | null)[]

/**
 * Krippendorff's α of any number of coders: 1 is perfect agreement, 0 what chance would give, below 0 is
 * worse than chance. `units` holds each unit's codings, null where a coder gave none. Null where no unit has
 * two codings or only one value was ever used, so that there is nothing to disagree about.
 * Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability.
 */
export function krippendorffAlpha(units: readonly Codings[], level: MeasurementLevel): number | null {
  const pairable = units.map(present).filter((codings) => codings.length > 1)
  const frequency = countValues(pairable.flat())
  if (frequency.size < 2) return null
  const distance = (a: number, b: number) => metrics[level](a, b, frequency)
  const observed = pairable.reduce((sum, codings) => sum + withinUnit(codings, distance), 0)
  return 1 - observed / expectedDisagreement(frequency, distance)
}

const present = (codings: Codings): number[] => codings.filter((value) => value !== null)

function countValues(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function withinUnit(codings: readonly number[], distance: (a: number, b: number) => number): number {
  let sum = 0
  for (const a of codings) for (const b of codings) sum += distance(a, b)
  return sum / (codings.length - 1)
}

function expectedDisagreement(
  frequency: ReadonlyMap<number, number>,
  distance: (a: number, b: number) => number,
): number {
  let sum = 0
  let total = 0
  for (const [a, countA] of frequency) {
    total += countA
    for (const [b, countB] of frequency) sum += countA * countB * distance(a, b)
  }
  return sum / (total - 1)
}
