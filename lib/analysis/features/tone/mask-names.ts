import type { Mark } from '@/lib/analysis/features/tone/scan'
import { knownNames } from '@/lib/lexicons/known-names'

/** Whether a word is commonly written in lower case. */
export type IsCommon = (word: string) => boolean

/**
 * Marks which words are names of people, places or organisations, so that no model ever sees one and none
 * carries a prior (61 % of NewsMTSC's mentions of Trump are negative). Capitals decide inside a sentence;
 * where every word has them (its beginning, headlines) only words never seen in lower case count.
 */
export function findNames(marks: readonly Mark[], isCommon: IsCommon): readonly boolean[] {
  const shouted = isTitleCase(marks, isCommon)
  const names = marks.map(
    (mark, i) => mark.capital && isName(mark, shouted || beginsSentence(marks, i), isCommon),
  )
  return names.includes(true) ? names.map((name, i) => name || joinsNames(marks, names, i)) : names
}

/** "U.S.", "F.B.I." */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u

/** Of what is written with a capital. */
function isName(mark: Mark, capitalSaysNothing: boolean, isCommon: IsCommon): boolean {
  if (mark.kind !== 'word' || mark.word === 'i') return false
  const stem = withoutPossessive(mark.word)
  if (stem.startsWith("i'") || stem === 'i') return false
  if (knownNames.has(stem)) return true
  if (INITIALS.test(mark.written)) return true
  const isShoutedWord = stem.length > 3 && mark.written === mark.written.toUpperCase()
  return capitalSaysNothing || isShoutedWord ? !isCommonPhrase(stem, isCommon) : true
}

/** "trump's" without its "'s" */
export const withoutPossessive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

const isCommonPhrase = (word: string, isCommon: IsCommon): boolean =>
  isCommon(word) || (word.includes('-') && word.split('-').every(isCommon))

function beginsSentence(marks: readonly Mark[], i: number): boolean {
  const before = marks[i - 1]
  return before === undefined || (before.kind === 'stop' && /^[.:?!"“—–(]$/.test(before.written))
}

/** Whether most common words of four letters or more have capitals, as in a headline. */
function isTitleCase(marks: readonly Mark[], isCommon: IsCommon): boolean {
  if (hasFewCapitals(marks)) return false
  let long = 0
  let capitals = 0
  for (const mark of marks) {
    if (mark.kind !== 'word' || mark.word.length <= 3 || !isCommon(mark.word)) continue
    long++
    if (mark.capital && !knownNames.has(mark.word)) capitals++
  }
  return capitals > 2 && capitals > long * 0.6
}

/** Most sentences have too few words with capitals, so that none of their words need be looked up. */
const hasFewCapitals = (marks: readonly Mark[]): boolean => {
  let capitals = 0
  for (const mark of marks) if (mark.capital) capitals++
  return capitals <= 2
}

const PARTICLES = new Set(['al', 'bin', 'da', 'de', 'del', 'der', 'di', 'la', 'le', 'of', 'van', 'von', '.'])

/** A particle or the stop of an initial between two names belongs to the name ("Mohammed bin Salman"). */
function joinsNames(marks: readonly Mark[], names: readonly boolean[], i: number): boolean {
  const mark = marks[i]
  if (mark === undefined || !names[i - 1] || !names[i + 1] || !PARTICLES.has(mark.word)) return false
  return mark.word !== '.' || (marks[i - 1]?.written.length ?? 9) <= 4
}
