/** Words in a row, by their numbers: `to` exclusive. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** Two ranges with the same words, but for small edits. */
export interface StretchMatch {
  readonly a: WordRange
  readonly b: WordRange
  /** How many words are the same. */
  readonly words: number
  /** The runs of words that are the same, in order: where they begin on both sides. */
  readonly same: readonly SameWords[]
}

export interface SameWords {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** So many words may be put in, left out or changed at one place … */
const LONGEST_EDIT = 4
/** … if so many behind them are the same again. */
const TAKES_UP = 2

type Words = readonly number[]

/** What two texts have in common around the place `i` of one and `j` of the other; null where the words there differ. */
export function matchAround(
  texts: readonly [Words, Words],
  [i, j]: readonly [number, number],
): StretchMatch | null {
  const after = sameFrom({ texts, step: 1 }, [i, j])
  if (after.length === 0) return null
  const before = sameFrom({ texts, step: -1 }, [i - 1, j - 1])
  const runs = joined([...before.reverse(), ...after])
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return null
  return {
    a: { from: first.a, to: last.a + last.length },
    b: { from: first.b, to: last.b + last.length },
    words: runs.reduce((sum, { length }) => sum + length, 0),
    same: runs,
  }
}

/** Runs without anything between them are one. */
function joined(runs: readonly SameWords[]): readonly SameWords[] {
  const all: SameWords[] = []
  for (const run of runs) {
    const last = all.at(-1)
    const goesOn = last && last.a + last.length === run.a && last.b + last.length === run.b
    if (goesOn) all.splice(-1, 1, { ...last, length: last.length + run.length })
    else all.push(run)
  }
  return all
}

/** Two texts read side by side, onward or backward. */
interface Reading {
  readonly texts: readonly [Words, Words]
  readonly step: 1 | -1
}

function sameFrom(reading: Reading, [i, j]: readonly [number, number]): SameWords[] {
  const runs: SameWords[] = []
  let at: readonly [number, number] | null = [i, j]
  while (at) {
    const [a, b]: readonly [number, number] = at
    const length = sameAt(reading, at, Number.POSITIVE_INFINITY)
    const back = reading.step === 1 ? 0 : length - 1
    if (length > 0) runs.push({ a: a - back, b: b - back, length })
    else if (runs.length === 0 && reading.step === 1) return []
    at = takenUp(reading, [a + reading.step * length, b + reading.step * length])
  }
  return runs
}

/** How many words in a row are the same from two places on, `most` at most. */
function sameAt({ texts: [a, b], step }: Reading, [i, j]: readonly [number, number], most: number): number {
  let length = 0
  while (length < most && a[i + step * length] !== undefined && a[i + step * length] === b[j + step * length])
    length++
  return length
}

/** Where the texts go on alike after the smallest edit; null where they do not. */
function takenUp(reading: Reading, [i, j]: readonly [number, number]): readonly [number, number] | null {
  const { texts, step } = reading
  const [a, b] = texts
  if (a[i] === undefined || b[j] === undefined) return null
  for (let edit = 1; edit <= 2 * LONGEST_EDIT; edit++)
    for (let inA = Math.max(0, edit - LONGEST_EDIT); inA <= Math.min(edit, LONGEST_EDIT); inA++) {
      const [inOne, inOther] = [i + step * inA, j + step * (edit - inA)]
      if (a[inOne] !== b[inOther] || a[inOne] === undefined) continue
      if (sameAt(reading, [inOne, inOther], TAKES_UP) === TAKES_UP) return [inOne, inOther]
    }
  return null
}
