/** A hash of some words in a row, and where the first of them stands. */
export interface Fingerprint {
  readonly at: number
  readonly hash: number
}

/** How many words are hashed together, and of how many such hashes in a row one is kept. */
export interface Winnow {
  readonly words: number
  readonly window: number
}

/**
 * Of every `window` hashes in a row the smallest, the last of equals: what two texts have in common shows in the same
 * fingerprints of both wherever it is at least `words + window − 1` words long. Schleimer, Wilkerson & Aiken (2003).
 */
export function fingerprintsOf(ids: readonly number[], { words, window }: Winnow): readonly Fingerprint[] {
  const hashes = new Int32Array(Math.max(0, ids.length - words + 1))
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashAt(ids, at, words)
  const kept: Fingerprint[] = []
  let latest = -1
  for (let last = Math.min(window, hashes.length) - 1; last < hashes.length && last >= 0; last++) {
    const at = smallestIn(hashes, Math.max(0, last - window + 1), last)
    if (at !== latest) kept.push({ at, hash: hashes[at] ?? 0 })
    latest = at
  }
  return kept
}

function smallestIn(hashes: Int32Array, first: number, last: number): number {
  let smallest = first
  for (let at = first + 1; at <= last; at++) if ((hashes[at] ?? 0) <= (hashes[smallest] ?? 0)) smallest = at
  return smallest
}

/**
 * FNV-1a over whole numbers instead of bytes, with the finish of MurmurHash3 so that small numbers spread: a whole number of
 * 32 bits with its sign, which is looked up faster than one without.
 */
function hashAt(ids: readonly number[], at: number, words: number): number {
  let hash = 0x811c9dc5
  for (let i = at; i < at + words; i++) hash = Math.imul(hash ^ (ids[i] ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13) ^ SIGN
}

/** Turned over so that the order is that of numbers without a sign. */
const SIGN = 1 << 31
