import type { Unit } from '@/lib/analysis/features/tone/encode'
import { ownValences } from '@/lib/analysis/features/tone/lexical'

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
export function inputsOf(units: readonly Unit[]): readonly Input[] {
  const own = ownValences(units)
  const distances = distanceBuckets(units)
  const targetClauses = new Set<number>()
  for (const unit of units) if (unit.mask === 'target') targetClauses.add(unit.clause)
  return units.map((unit, i) => {
    const circumstances = circumstancesOf(unit, targetClauses.has(unit.clause))
    return inputOf(unit, own[i] ?? 0, circumstances * DISTANCES + (distances[i] ?? 0))
  })
}

function inputOf({ word, kind, mask, negated, hedged }: Unit, own: number, state: number): Input {
  const { index: on, value: ones } = featuresOf(state)
  const moves = mask === null && kind === 'word'
  const { row, vader, afinn } = word
  if (own === 0 && vader === 0 && afinn === 0)
    return { row, index: on, value: ones, valenced: 0, state, moves, hedged }
  const [index, value]: [number[], number[]] = [[], []]
  addValence(index, value, 0, own / 2, negated)
  addValence(index, value, 1, vader / 2.5, negated)
  addValence(index, value, 2, afinn / 3, negated)
  const valenced = index.length
  index.push(...on)
  value.push(...ones)
  return { row, index, value, valenced, state, moves, hedged }
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
const circumstancesOf = (u: Unit, targetClause: boolean): number =>
  bit(0, u.word.row < 0 && u.mask === null && u.kind === 'word') |
  bit(1, u.mask === 'name') |
  bit(2, u.mask === 'target') |
  bit(3, u.mask === 'neutral') |
  bit(4, u.kind === 'number') |
  bit(5, u.quoted) |
  bit(6, u.negated) |
  bit(7, u.hedged) |
  bit(8, u.afterContrast) |
  bit(9, u.beforeContrast) |
  bit(10, u.word.isReporting) |
  bit(11, targetClause)

const bit = (place: number, on: boolean): number => (on ? 1 << place : 0)

/** 0: no target; 1: the target itself; 2–6: by distance before it; 7–11: by distance after it. */
function distanceBuckets(units: readonly Unit[]): readonly number[] {
  const buckets = wordsSinceTarget(units)
  let ahead = Number.POSITIVE_INFINITY
  for (let i = units.length - 1; i >= 0; i--) {
    ahead = units[i]?.mask === 'target' ? 0 : ahead + 1
    buckets[i] = bucketOf(buckets[i] ?? ahead, ahead)
  }
  return buckets
}

function wordsSinceTarget(units: readonly Unit[]): number[] {
  let since = Number.POSITIVE_INFINITY
  return units.map((u) => {
    since = u.mask === 'target' ? 0 : since + 1
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
