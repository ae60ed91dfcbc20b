/** One classified item: what the coders said and what was predicted. */
export interface Classified<Label> {
  readonly actual: Label
  readonly predicted: Label
}

/**
 * F1 of one class: the harmonic mean of precision and recall, in [0, 1]. Null where the class is neither
 * coded nor predicted (van Rijsbergen 1979, ch. 7).
 */
export function f1<Label>(items: readonly Classified<Label>[], label: Label): number | null {
  let both = 0
  let either = 0
  for (const { actual, predicted } of items) {
    if (actual === label) either++
    if (predicted === label) either++
    if (actual === label && predicted === label) both++
  }
  return either === 0 ? null : (2 * both) / either
}

/** Unweighted mean of the F1 of the classes that occur; null where none does. */
export function macroF1<Label>(items: readonly Classified<Label>[], labels: readonly Label[]): number | null {
  const known = labels.map((label) => f1(items, label)).filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Share of items predicted as coded, in [0, 1]; null where there are none. */
export function accuracy<Label>(items: readonly Classified<Label>[]): number | null {
  if (items.length === 0) return null
  return items.filter(({ actual, predicted }) => actual === predicted).length / items.length
}
