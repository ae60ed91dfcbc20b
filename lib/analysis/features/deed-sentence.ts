import type { Attribution } from '@/lib/analysis/features/attributions'
import type { OwnSentence } from '@/lib/analysis/features/own-sentences'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import {
  formsOfBe,
  formsOfHave,
  irregularParticiples,
  modals,
  nounsInLy,
  stateParticiples,
} from '@/lib/lexicons/deed-words'
import { auxiliaries } from '@/lib/lexicons/grammar-words'
import { hasCapital } from '@/lib/text/capitals'
import { contains, type Span, startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** Words that name somebody of a camp. */
export interface CampMention extends Span {
  /** Its id. */
  readonly camp: string
}

/** A sentence as the rules of deeds see it. */
export interface DeedSentence {
  readonly text: string
  /** The outlet's own words. */
  readonly words: readonly Token[]
  /** In order and disjoint. */
  readonly camps: readonly CampMention[]
  /** Words that do nothing but report what others said, in order: they tell of no deed. */
  readonly reporting: readonly Span[]
}

interface DeedMaterial {
  readonly text: string
  readonly speakers: readonly SpeakerMention[]
  readonly attributions: readonly Attribution[]
}

/** A sentence in the outlet’s voice, with the names of camps that stand in it. */
export function deedSentenceOf(
  { text, speakers, attributions }: DeedMaterial,
  { unit, words }: Pick<OwnSentence, 'unit' | 'words'>,
): DeedSentence {
  const camps = startingIn(speakers, unit).flatMap(({ start, end, camp }) =>
    camp === null ? [] : [{ start, end, camp }],
  )
  const reporting = attributions.flatMap(({ cue }) => (cue && contains(unit, cue) ? [cue] : []))
  return { text, words, camps, reporting }
}

/** The words from the first helper to the verb itself, both included: "was quickly closed". */
export interface VerbGroup {
  readonly first: number
  readonly verb: number
}

const MOST_ADVERBS = 3

/** The word at a place; '' outside the sentence. */
export const wordOf = ({ words }: DeedSentence, at: number): string => words[at]?.word ?? ''

/** Whether nothing but white space stands between the words. */
export function areTogether({ text, words }: DeedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const [left, right] = [words[i], words[i + 1]]
    if (!left || !right || text.slice(left.end, right.start).trim() !== '') return false
  }
  return true
}

/** The first place from `from` on where no adverb stands. */
export function skipAdverbs(sentence: DeedSentence, from: number): number {
  let at = from
  while (at - from < MOST_ADVERBS && isAdverb(wordOf(sentence, at))) at++
  return at
}

/** Words that may stand between a verb and its helpers; "being" among them. */
export const isAdverb = (word: string): boolean =>
  (auxiliaries.has(word) && !formsOfBe.has(word)) ||
  word === 'being' ||
  (word.endsWith('ly') && word.length > 4 && !nounsInLy.has(word))

/** Whether a word that follows "be" makes a passive; "set to" does not. */
export const isParticiple = (word: string, next: string): boolean => {
  if (word === 'set' && next === 'to') return false
  return irregularParticiples.has(word) || (isRegularPast(word) && !stateParticiples.has(word))
}

export const isRegularPast = (word: string): boolean =>
  word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')

/** Whether the word at a place is written with a capital. */
export const isCapital = ({ text, words }: DeedSentence, at: number): boolean => {
  const word = words[at]
  return word !== undefined && hasCapital(text.slice(word.start, word.start + 2))
}

/** "will", "did", "cannot": a plain verb follows. */
export const isModal = (word: string): boolean => modals.has(word)

/** "has", "hadn't": a participle follows. */
export const isHave = (word: string): boolean => formsOfHave.has(word)

/** Whether a word may stand in a verb group before the verb itself. */
export const isHelper = (word: string): boolean =>
  isAdverb(word) || formsOfBe.has(word) || isModal(word) || isHave(word)
