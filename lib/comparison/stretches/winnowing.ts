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
  const hashes = Array.from({ length: Math.max(0, ids.length - words + 1) }, (_, at) =>
    hashAt(ids, at, words),
  )
  const kept: Fingerprint[] = []
  for (let last = Math.min(window, hashes.length) - 1; last < hashes.length && last >= 0; last++) {
    const at = smallestIn(hashes, Math.max(0, last - window + 1), last)
    if (kept.at(-1)?.at !== at) kept.push({ at, hash: hashes[at] ?? 0 })
  }
  return kept
}

function smallestIn(hashes: readonly number[], first: number, last: number): number {
  let smallest = first
  for (let at = first + 1; at <= last; at++) if ((hashes[at] ?? 0) <= (hashes[smallest] ?? 0)) smallest = at
  return smallest
}

/** FNV-1a over whole numbers instead of bytes, with the finish of MurmurHash3 so that small numbers spread. */
function hashAt(ids: readonly number[], at: number, words: number): number {
  let hash = 0x811c9dc5
  for (let i = at; i < at + words; i++) hash = Math.imul(hash ^ (ids[i] ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
