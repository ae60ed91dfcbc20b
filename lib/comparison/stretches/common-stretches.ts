import { matchAround, type StretchMatch, type WordRange } from '@/lib/comparison/stretches/stretch-match'
import { fingerprintsOf, type Winnow } from '@/lib/comparison/stretches/winnowing'

/** Words of an article, by their numbers, in which stretches are looked for. */
export interface WordRun {
  readonly article: string
  readonly ids: readonly number[]
}

/** Where a stretch stands: in which of the runs, at which of its words. */
export interface Stretch extends WordRange {
  readonly run: number
}

/** The same words in at least two articles. */
export interface CommonStretch {
  /** One for each article that has them, the longest, in the order of the runs. */
  readonly stretches: readonly Stretch[]
}

interface Pair {
  readonly a: Stretch
  readonly b: Stretch
}

interface MatchedPair extends Pair {
  readonly match: StretchMatch
}

/** Whether a match of two runs is worth telling. */
export type IsKept = (match: StretchMatch, runs: readonly [number, number]) => boolean

/**
 * All stretches that runs of different articles have in common but for small edits. Only those that share a fingerprint are
 * compared, never all with all. In order of first appearance.
 */
export function findCommonStretches(
  runs: readonly WordRun[],
  winnow: Winnow,
  isKept: IsKept,
): readonly CommonStretch[] {
  const pairs = findPairs(runs, winnow, isKept)
  return groupPairs(pairs).map((group) => ({ stretches: longestByArticle(group, runs) }))
}

interface Place {
  readonly run: number
  readonly at: number
}

/** A place with the one before it that has the same hash; undefined where there is none. */
interface LinkedPlace extends Place {
  readonly before: LinkedPlace | undefined
}

/** A fingerprint that more runs have says little; copies of one text find each other by any of their fingerprints. */
const MOST_COMPARED = 12

function findPairs(runs: readonly WordRun[], winnow: Winnow, isKept: IsKept): readonly Pair[] {
  const last = new Map<number, LinkedPlace>()
  const covered = new Covered(runs.length)
  const pairs: Pair[] = []
  for (const [run, { ids }] of runs.entries()) {
    covered.clear()
    for (const { at, hash } of fingerprintsOf(ids, winnow)) {
      const before = last.get(hash)
      let place = before
      for (let tried = 0; place && tried < MOST_COMPARED; tried++) {
        const pair = covered.isNew(place.run, at) ? pairAt(runs, place, { run, at }) : null
        if (pair) covered.set(place.run, pair.match.b.to)
        const isFound = pair !== null && isKept(pair.match, [place.run, run])
        if (isFound) pairs.push(pair)
        place = isFound ? undefined : place.before
      }
      last.set(hash, { run, at, before })
    }
  }
  return pairs
}

/** Up to which of a run's words it is known what it has in common with each run before it. */
class Covered {
  readonly #to: Int32Array
  #touched: number[] = []

  constructor(runs: number) {
    this.#to = new Int32Array(runs)
  }

  isNew(other: number, at: number): boolean {
    return at >= (this.#to[other] ?? 0)
  }

  set(other: number, to: number): void {
    this.#to[other] = to
    this.#touched.push(other)
  }

  /** For the next run; of thousands of others few were touched. */
  clear(): void {
    for (const other of this.#touched) this.#to[other] = 0
    this.#touched = []
  }
}

/** What two places of different articles have in common; null where it is nothing. */
function pairAt(runs: readonly WordRun[], first: Place, second: Place): MatchedPair | null {
  const [one, other] = [runs[first.run], runs[second.run]]
  if (!one || !other || one.article === other.article) return null
  const match = matchAround([one.ids, other.ids], [first.at, second.at])
  return match && { a: { run: first.run, ...match.a }, b: { run: second.run, ...match.b }, match }
}

/** Pairs are of one stretch where they overlap by half in a run that both have. */
function groupPairs(pairs: readonly Pair[]): readonly (readonly Stretch[])[] {
  const leaders = pairs.map((_, i) => i)
  const leaderOf = (i: number): number => leaderIn(leaders, i)
  const places = pairs.flatMap(({ a, b }, pair) => [
    { ...a, pair },
    { ...b, pair },
  ])
  places.sort((x, y) => x.run - y.run || x.from - y.from || y.to - x.to)
  let before: (typeof places)[number] | undefined
  for (const place of places) {
    if (before && overlapByHalf(before, place)) {
      const [x, y] = [leaderOf(before.pair), leaderOf(place.pair)]
      leaders[Math.max(x, y)] = Math.min(x, y)
    }
    if (!before || before.run !== place.run || place.to > before.to) before = place
  }
  const groups = new Map<number, Stretch[]>()
  for (const [i, { a, b }] of pairs.entries()) {
    const leader = leaderOf(i)
    const group = groups.get(leader)
    if (group) group.push(a, b)
    else groups.set(leader, [a, b])
  }
  return [...groups.values()]
}

/** The first of those that `i` is grouped with; what led there is made shorter for the next time. */
function leaderIn(leaders: number[], i: number): number {
  let at = i
  for (let next = leaders[at] ?? at; next !== at; next = leaders[at] ?? at) {
    leaders[at] = leaders[next] ?? next
    at = next
  }
  return at
}

function overlapByHalf(x: Stretch, y: Stretch): boolean {
  const shared = Math.min(x.to, y.to) - Math.max(x.from, y.from)
  return x.run === y.run && 2 * shared >= Math.min(x.to - x.from, y.to - y.from)
}

function longestByArticle(group: readonly Stretch[], runs: readonly WordRun[]): readonly Stretch[] {
  const longest = new Map<string, Stretch>()
  for (const stretch of group) {
    const article = runs[stretch.run]?.article ?? ''
    const known = longest.get(article)
    if (!known || stretch.to - stretch.from > known.to - known.from) longest.set(article, stretch)
  }
  return [...longest.values()].sort((x, y) => x.run - y.run)
}
