import type { Unit } from '@/lib/analysis/features/tone/encode'

/** Gives words the valence of the topic’s cues; a cue of several words stands on its last word. */
export function markCues(units: Unit[], cues: ReadonlyMap<string, number>): void {
  units.forEach((u, i) => {
    if (!u.word.endsCue) return
    for (let length = Math.min(LONGEST_CUE, i + 1); length > 0 && u.cue === 0; length--) {
      const words = units.slice(i + 1 - length, i + 1)
      if (!words.some(({ mask }) => mask))
        u.cue = cues.get(words.map(({ word }) => word.plain).join(' ')) ?? 0
    }
  })
}

const knownLastWords = new WeakMap<ReadonlyMap<string, number>, ReadonlySet<string>>()

/** Whether a word is the last of one of the cues. */
export const endsCue = (word: string, cues: ReadonlyMap<string, number>): boolean =>
  lastWordsOf(cues).has(word)

/** The last words of cues, so that only those few have the words before them joined and looked up. */
function lastWordsOf(cues: ReadonlyMap<string, number>): ReadonlySet<string> {
  const known = knownLastWords.get(cues)
  if (known) return known
  const fresh = new Set(Array.from(cues.keys(), (cue) => cue.slice(cue.lastIndexOf(' ') + 1)))
  knownLastWords.set(cues, fresh)
  return fresh
}

const LONGEST_CUE = 4
