import type { Unit } from '@/lib/analysis/features/tone/encode'
import { baseForms } from '@/lib/lexicons/base-forms'
import { undertakingPhrases } from '@/lib/lexicons/undertaking-phrases'
import { undertakingValence } from '@/lib/lexicons/undertaking-valence'

/** Whether a word, or a base form of it, is among `words`. */
export const isAmong = (words: ReadonlySet<string>, word: string): boolean =>
  words.size > 0 && baseForms(word).some((form) => words.has(form))

/** Valence of our own lexicons: the shorter one, read form by form, comes first; the longer one lists inflections. */
export function ownValenceOf(word: string): number {
  for (const form of baseForms(word)) {
    const valence = undertakingValence.get(form)
    if (valence !== undefined) return valence
  }
  return undertakingPhrases.get(word) ?? 0
}

/** Phrases word by word, so that finding the longest at a place joins no strings: each word leads on to the next. */
export interface PhraseTree {
  readonly next: Map<string, PhraseTree>
  /** Of the phrase that ends here; undefined where none does. */
  valence?: number
}

function treeOf(lexicon: ReadonlyMap<string, number>): PhraseTree {
  const root: PhraseTree = { next: new Map() }
  for (const [phrase, valence] of lexicon) {
    const words = phrase.split(' ')
    if (words.length > 1) words.reduce(branch, root).valence = valence
  }
  return root
}

function branch({ next }: PhraseTree, word: string): PhraseTree {
  const known = next.get(word)
  if (known) return known
  const fresh: PhraseTree = { next: new Map() }
  next.set(word, fresh)
  return fresh
}

const phrases = treeOf(new Map([...undertakingPhrases, ...undertakingValence]))

/** The phrases with a valence that begin with a word; undefined where none do. */
export const phrasesFrom = (word: string): PhraseTree | undefined => phrases.next.get(word)

/** Valence of our own lexicons; a phrase's stands on its last word and silences the words inside it. */
export function ownValences(units: readonly Unit[]): number[] {
  const valences = units.map(({ word }) => word.own)
  for (let i = 0; i < units.length; i++) silencePhrase(valences, units, i)
  for (let i = 0; i < units.length; i++) valences[i] = units[i]?.cue || (valences[i] ?? 0)
  return valences
}

/** Gives the longest phrase that begins at a word its valence, if one does. */
function silencePhrase(valences: number[], units: readonly Unit[], start: number): void {
  let tree = units[start]?.word.phrases
  let last = -1
  let valence = 0
  for (let i = start + 1; tree && i < units.length; i++) {
    tree = tree.next.get(units[i]?.word.plain ?? '')
    if (tree?.valence === undefined) continue
    last = i
    valence = tree.valence
  }
  for (let i = start; i <= last; i++) valences[i] = i === last ? valence : 0
}
