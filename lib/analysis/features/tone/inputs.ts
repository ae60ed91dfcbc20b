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
  const targetClauses = new Set<number>()
  for (const unit of units) if (unit.target) targetClauses.add(unit.clause)
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
    const state = circumstancesOf(u, row, targetClauses.has(u.clause)) * DISTANCES + (distances[i] ?? 0)
    const on = featuresOf(state)
    return {
      row,
      index: valenced === 0 ? on.index : [...index, ...on.index],
      value: valenced === 0 ? on.value : [...value, ...on.value],
      valenced,
      state,
      moves: !u.masked && u.kind === 'word',
      hedged: u.hedged,
    }
  })
}

function addValence(
  index: number[],
  value: number[],
  lexicon: number,
  valence: number,
  negated: boolean,
): void {
  if (valence === 0) return
  index.push(lexicon * PER_LEXICON + (valence > 0 ? 0 : 1) + (negated ? 2 : 0))
  value.push(Math.abs(valence))
}

type Features = Pick<Input, 'index' | 'value'>

const featuresByState = new Map<number, Features>()

/** The features of a state, made once: most words have no valence and share them with all in the same circumstances. */
function featuresOf(state: number): Features {
  const known = featuresByState.get(state)
  if (known) return known
  const bits = Math.floor(state / DISTANCES)
  const index: number[] = []
  for (let k = 0; k < CIRCUMSTANCES; k++) if (bits & (1 << k)) index.push(FIRST_CIRCUMSTANCE + k)
  index.push(FIRST_DISTANCE + (state % DISTANCES))
  const fresh = { index, value: index.map(() => 1) }
  featuresByState.set(state, fresh)
  return fresh
}

/** The circumstances as bits, in the order of their features. */
const circumstancesOf = (u: Unit, row: number, targetClause: boolean): number =>
  bit(0, row < 0 && !u.masked && u.kind === 'word') |
  bit(1, u.name) |
  bit(2, u.target) |
  bit(3, u.neutral) |
  bit(4, u.kind === 'number') |
  bit(5, u.quoted) |
  bit(6, u.negated) |
  bit(7, u.hedged) |
  bit(8, u.afterContrast) |
  bit(9, u.beforeContrast) |
  bit(10, isReporting(u)) |
  bit(11, targetClause)

const bit = (place: number, on: boolean): number => (on ? 1 << place : 0)

/** 0: no target; 1: the target itself; 2–6: by distance before it; 7–11: by distance after it. */
function distanceBuckets(units: readonly Unit[]): readonly number[] {
  const buckets = wordsSinceTarget(units)
  let ahead = Number.POSITIVE_INFINITY
  for (let i = units.length - 1; i >= 0; i--) {
    ahead = units[i]?.target ? 0 : ahead + 1
    buckets[i] = bucketOf(buckets[i] ?? ahead, ahead)
  }
  return buckets
}

function wordsSinceTarget(units: readonly Unit[]): number[] {
  let since = Number.POSITIVE_INFINITY
  return units.map((u) => {
    since = u.target ? 0 : since + 1
    return since
  })
}

function bucketOf(since: number, ahead: number): number {
  if (since === 0) return 1
  if (since === Number.POSITIVE_INFINITY && ahead === Number.POSITIVE_INFINITY) return 0
  return since <= ahead ? stepOf(since) + 5 : stepOf(ahead)
}

function stepOf(distance: number): number {
  if (distance === 1) return 2
  if (distance <= 3) return 3
  if (distance <= 6) return 4
  return distance <= 12 ? 5 : 6
}
