import { matchAround, type SameWords } from '@/lib/comparison/stretches/stretch-match'
import { fingerprintsOf } from '@/lib/comparison/stretches/winnowing'

type Words = readonly number[]

/** Enough where it is known that the texts have something in common. */
const ANCHOR = { words: 2, window: 1 }

/** Shorter runs beside the longest one are chance: “of the United States”. */
const FEWEST_BESIDE = 5

/**
 * The words that two texts have in common in the same order, in runs, however much stands between them: the longest first,
 * then those of five words or more that cross none of them.
 */
export function commonRuns(a: Words, b: Words): readonly SameWords[] {
  const chain: SameWords[] = []
  for (const run of allRuns(a, b).sort((x, y) => y.length - x.length)) {
    const fits = chain.every((other) => inOrder(run, other) || inOrder(other, run))
    if (fits && (chain.length === 0 || run.length >= FEWEST_BESIDE)) chain.push(run)
  }
  return chain.sort((x, y) => x.a - y.a)
}

function allRuns(a: Words, b: Words): SameWords[] {
  const places = placesIn(a)
  const found = new Map<number, SameWords>()
  const latest = new Map<number, Matched>()
  for (const { at, hash } of fingerprintsOf(b, ANCHOR))
    for (const place of places.get(hash) ?? []) {
      const known = latest.get(at - place)
      const matched = known && at < known.to ? known : matchedAt([a, b], [place, at])
      latest.set(at - place, matched)
      for (const run of matched.same) found.set(run.a * b.length + run.b, run)
    }
  return [...found.values()]
}

/** A match around two words; all words of a run lead to the same one. */
interface Matched {
  readonly same: readonly SameWords[]
  /** Where the run of these two words ends in the second text. */
  readonly to: number
}

function matchedAt(texts: readonly [Words, Words], [place, at]: readonly [number, number]): Matched {
  const same = matchAround(texts, [place, at])?.same ?? []
  const own = same.find(({ a, b, length }) => b - a === at - place && b <= at && at < b + length)
  return { same, to: own ? own.b + own.length : at }
}

type Places = ReadonlyMap<number, readonly number[]>

const kept = new WeakMap<Words, Places>()

/** Where a text has each two words in a row, by their hash: looked up once for all that it is compared with. */
function placesIn(ids: Words): Places {
  const known = kept.get(ids)
  if (known) return known
  const places = new Map<number, number[]>()
  for (const { at, hash } of fingerprintsOf(ids, ANCHOR)) {
    const same = places.get(hash)
    if (same) same.push(at)
    else places.set(hash, [at])
  }
  kept.set(ids, places)
  return places
}

const inOrder = (first: SameWords, second: SameWords): boolean =>
  first.a + first.length <= second.a && first.b + first.length <= second.b
