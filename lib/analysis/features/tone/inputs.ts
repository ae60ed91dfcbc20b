import { isReporting, type Unit } from '@/lib/analysis/features/tone/encode'
import { ownValences } from '@/lib/analysis/features/tone/lexical'
import type { Vocabulary } from '@/lib/analysis/features/tone/vocabulary'

/** What the network reads of one unit. */
export interface Input {
  /** Row of the embedding; −1 for masked and unknown words. */
  readonly row: number
  /** Features that are on: first `valenced` dictionary valences, then circumstances, whose value is 1. */
  readonly index: readonly number[]
  readonly value: readonly number[]
  readonly valenced: number
  /** The circumstances as one number: equal states have equal circumstances. */
  readonly state: number
  /** Whether this word may move the score: names, the target, neutral vocabulary and punctuation never do. */
  readonly moves: boolean
  /** Whether a hedge reaches it. */
  readonly hedged: boolean
}

/** Valence features come by lexicon, sign, and whether a negation reaches the word. */
const PER_LEXICON = 4
const FIRST_CIRCUMSTANCE = 3 * PER_LEXICON
const CIRCUMSTANCES = 12
const FIRST_DISTANCE = FIRST_CIRCUMSTANCE + CIRCUMSTANCES
const DISTANCES = 12
export const UNKNOWN_FEATURE = FIRST_CIRCUMSTANCE
export const FEATURES = FIRST_DISTANCE + DISTANCES

/** What the network reads of each unit of a sentence. */
export function inputsOf(units: readonly Unit[], vocabulary: Vocabulary): readonly Input[] {
  const own = ownValences(units)
  const distances = distanceBuckets(units)
  const targetClauses = new Set(units.filter((u) => u.target).map((u) => u.clause))
  return units.map((u, i) => {
    const row = u.masked ? -1 : vocabulary.rowOf(u.plain)
    const index: number[] = []
    const value: number[] = []
    addValence(index, value, 0, (own[i] ?? 0) / 2, u.negated)
    if (row >= 0) {
      const [vader, afinn] = vocabulary.valence(row)
      addValence(index, value, 1, vader / 2.5, u.negated)
      addValence(index, value, 2, afinn / 3, u.negated)
    }
    const valenced = index.length
    const bits = circumstancesOf(u, row, targetClauses.has(u.clause))
    for (let k = 0; k < CIRCUMSTANCES; k++) if (bits & (1 << k)) push(index, value, FIRST_CIRCUMSTANCE + k, 1)
    const distance = distances[i] ?? 0
    push(index, value, FIRST_DISTANCE + distance, 1)
    return {
      row,
      index,
      value,
      valenced,
      state: bits * DISTANCES + distance,
      moves: !u.masked && u.kind === 'word',
      hedged: u.hedged,
    }
  })
}

function push(index: number[], value: number[], feature: number, x: number): void {
  index.push(feature)
  value.push(x)
}

function addValence(
  index: number[],
  value: number[],
  lexicon: number,
  valence: number,
  negated: boolean,
): void {
  if (valence === 0) return
  push(index, value, lexicon * PER_LEXICON + (valence > 0 ? 0 : 1) + (negated ? 2 : 0), Math.abs(valence))
}

function circumstancesOf(u: Unit, row: number, targetClause: boolean): number {
  const on = [
    row < 0 && !u.masked && u.kind === 'word',
    u.name,
    u.target,
    u.neutral,
    u.kind === 'number',
    u.quoted,
    u.negated,
    u.hedged,
    u.afterContrast,
    u.beforeContrast,
    isReporting(u),
    targetClause,
  ]
  let bits = 0
  for (let k = 0; k < on.length; k++) if (on[k]) bits |= 1 << k
  return bits
}

/** 0: no target; 1: the target itself; 2–6: by distance before it; 7–11: by distance after it. */
function distanceBuckets(units: readonly Unit[]): number[] {
  const after = nearness(units)
  const before = nearness([...units].reverse()).reverse()
  return units.map((_, i) => {
    const [a, b] = [after[i] ?? Number.POSITIVE_INFINITY, before[i] ?? Number.POSITIVE_INFINITY]
    if (a === 0) return 1
    if (a === Number.POSITIVE_INFINITY && b === Number.POSITIVE_INFINITY) return 0
    return a <= b ? stepOf(a) + 5 : stepOf(b)
  })
}

/** Words since the last target. */
function nearness(units: readonly Unit[]): number[] {
  let since = Number.POSITIVE_INFINITY
  return units.map((u) => {
    since = u.target ? 0 : since + 1
    return since
  })
}

function stepOf(distance: number): number {
  if (distance === 1) return 2
  if (distance <= 3) return 3
  if (distance <= 6) return 4
  return distance <= 12 ? 5 : 6
}
