import type { Unit } from '@/lib/analysis/features/tone/encode'
import { baseForms } from '@/lib/lexicons/base-forms'
import { undertakingValence } from '@/lib/lexicons/undertaking-valence'

const MOST_KEPT = 50_000

/** A function of a word that remembers its answers; forgets all when it remembers too many. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size >= MOST_KEPT) answers.clear()
    const fresh = answer(word)
    answers.set(word, fresh)
    return fresh
  }
}

const matchers = new WeakMap<ReadonlySet<string>, (word: string) => boolean>()

/** Whether a word, or a base form of it, is among `words`. */
export function matches(words: ReadonlySet<string>, word: string): boolean {
  if (words.size === 0) return false
  const known = matchers.get(words)
  if (known) return known(word)
  const fresh = remembered((w) => baseForms(w).some((form) => words.has(form)))
  matchers.set(words, fresh)
  return fresh(word)
}

const valenceOf = remembered((word) => {
  for (const form of baseForms(word)) {
    const valence = undertakingValence.get(form)
    if (valence !== undefined) return valence
  }
  return 0
})

const phraseStarts = new Set(
  [...undertakingValence.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0] ?? ''),
)

/** Valence of our own lexicon; a phrase's stands on its last word and silences the words inside it. */
export function ownValences(units: readonly Unit[]): number[] {
  const valences = units.map((unit) => (unit.masked ? 0 : valenceOf(unit.plain)))
  for (let i = 0; i < units.length; i++) {
    if (!phraseStarts.has(units[i]?.plain ?? '')) continue
    const { length, valence } = phraseAt(units, i)
    for (let k = i; k < i + length; k++) valences[k] = k === i + length - 1 ? valence : 0
  }
  return valences.map((valence, i) => units[i]?.cue || valence)
}

/** The longest phrase that begins at a word; length 0 where none does. */
function phraseAt(units: readonly Unit[], i: number): { length: number; valence: number } {
  for (let length = Math.min(4, units.length - i); length > 1; length--) {
    const valence = undertakingValence.get(
      units
        .slice(i, i + length)
        .map((unit) => unit.plain)
        .join(' '),
    )
    if (valence !== undefined) return { length, valence }
  }
  return { length: 0, valence: 0 }
}
