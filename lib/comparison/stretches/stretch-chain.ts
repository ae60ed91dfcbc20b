import { matchAround, type SameWords } from '@/lib/comparison/stretches/stretch-match'
import { fingerprintsOf } from '@/lib/comparison/stretches/winnowing'

/** Enough where it is known that the texts have something in common. */
const ANCHOR = { words: 2, window: 1 }

/** Shorter runs beside the longest one are chance: “of the United States”. */
const FEWEST_BESIDE = 5

/**
 * The words that two texts have in common in the same order, in runs, however much stands between them: the longest first,
 * then those of five words or more that cross none of them.
 */
export function commonRuns(a: readonly number[], b: readonly number[]): readonly SameWords[] {
  const chain: SameWords[] = []
  for (const run of allRuns(a, b).sort((x, y) => y.length - x.length)) {
    const fits = chain.every((other) => inOrder(run, other) || inOrder(other, run))
    if (fits && (chain.length === 0 || run.length >= FEWEST_BESIDE)) chain.push(run)
  }
  return chain.sort((x, y) => x.a - y.a)
}

function allRuns(a: readonly number[], b: readonly number[]): SameWords[] {
  const places = new Map<number, number[]>()
  for (const { at, hash } of fingerprintsOf(a, ANCHOR)) places.set(hash, [...(places.get(hash) ?? []), at])
  const found = new Map<string, SameWords>()
  for (const { at, hash } of fingerprintsOf(b, ANCHOR))
    for (const place of places.get(hash) ?? [])
      for (const run of matchAround([a, b], [place, at])?.same ?? []) found.set(`${run.a} ${run.b}`, run)
  return [...found.values()]
}

const inOrder = (first: SameWords, second: SameWords): boolean =>
  first.a + first.length <= second.a && first.b + first.length <= second.b
