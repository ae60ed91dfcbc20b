/** A random number in [0, 1). */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger, 2017, public domain): the same seed gives the same sequence everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = nextState(state)
    return numberOf(state)
  }
}

/** A state of the generator is a signed 32-bit number, the first one the seed; a loop that draws millions keeps its own. */
export const nextState = (state: number): number => (state + 0x6d2b79f5) | 0

/** What a state draws. */
export function numberOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}
