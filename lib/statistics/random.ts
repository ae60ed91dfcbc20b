/** A random number in [0, 1). */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger, 2017, public domain): the same seed gives the same sequence everywhere. */
export function seededRandom(seed: number): Random {
  // As a signed number the state fits a small integer, which the engine keeps without making an object of each.
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
