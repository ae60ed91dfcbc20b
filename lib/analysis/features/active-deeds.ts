import { subjectCamps } from '@/lib/analysis/features/deed-camps'
import {
  areTogether,
  type DeedSentence,
  isAdverb,
  isCapital,
  isHave,
  isHelper,
  isModal,
  isRegularPast,
  type VerbGroup,
  wordOf,
} from '@/lib/analysis/features/deed-sentence'
import {
  adjectivesInIng,
  copulas,
  formsOfBe,
  irregularParticiples,
  irregularPasts,
  stateParticiples,
  stateVerbs,
  verbLikePlurals,
} from '@/lib/lexicons/deed-words'
import {
  auxiliaries,
  calendarWords,
  clauseOpeners,
  determiners,
  numberWords,
  prepositions,
} from '@/lib/lexicons/grammar-words'
import { overlaps } from '@/lib/text/span'

/** An active verb with the camps that are its subject. */
export interface ActiveVerb {
  readonly group: VerbGroup
  readonly subject: readonly string[]
}

/** The active verbs of a sentence that tell of a deed, in order; `passive` are the places of passive verbs. */
export function findActives(sentence: DeedSentence, passive: readonly number[]): readonly ActiveVerb[] {
  const found: ActiveVerb[] = []
  for (let at = 0; at < sentence.words.length; at++) {
    if (passive.includes(at) || !isActiveVerb(sentence, at)) continue
    const group = { first: groupStart(sentence, at), verb: at }
    found.push({ group, subject: subjectOf(sentence, group, found.at(-1)) })
  }
  return found
}

/** "Trump cancelled it and | ordered": a verb set beside another shares its subject. */
function subjectOf(sentence: DeedSentence, { first }: VerbGroup, before: ActiveVerb | undefined) {
  const joined = /^(?:and|but|or|then)$/.test(wordOf(sentence, first - 1))
  return joined && before ? before.subject : subjectCamps(sentence, first)
}

/** The first helper of a verb: "has also | met". */
function groupStart(sentence: DeedSentence, verb: number): number {
  let at = verb
  while (at > 0 && isHelper(wordOf(sentence, at - 1)) && areTogether(sentence, at - 1, at)) at--
  return at
}

const PRONOUN = /^(?:he|she|it|who|which)$/

/** By the word before it, adverbs aside: "has met", "will meet", "was meeting", "Trump met", "he meets". */
function isActiveVerb(sentence: DeedSentence, at: number): boolean {
  return hasVerbForm(sentence, at) && mayBeDeed(sentence, at)
}

function hasVerbForm(sentence: DeedSentence, at: number): boolean {
  const from = helperPlace(sentence, at)
  const helper = wordOf(sentence, from)
  if (!isAnyHelper(helper) || !areTogether(sentence, from, at))
    return isPastVerb(sentence, at) || isPresentVerb(sentence, at)
  const word = wordOf(sentence, at)
  if (isHave(helper)) return irregularParticiples.has(word) || irregularPasts.has(word) || isPast(word)
  if (isModal(helper)) return isPlain(word)
  return word.endsWith('ing') && word.length > 5 && !adjectivesInIng.has(word)
}

const isAnyHelper = (word: string): boolean => isHave(word) || isModal(word) || formsOfBe.has(word)

function mayBeDeed(sentence: DeedSentence, at: number): boolean {
  const word = sentence.words[at]
  if (!word || copulas.has(word.word) || stateVerbs.has(word.word) || stateParticiples.has(word.word))
    return false
  return !isCapital(sentence, at) && !sentence.reporting.some((cue) => overlaps(cue, word))
}

/** The place before a verb and its adverbs. */
function helperPlace(sentence: DeedSentence, verb: number): number {
  let at = verb - 1
  while (
    at > 0 &&
    isAdverb(wordOf(sentence, at)) &&
    !isHave(wordOf(sentence, at)) &&
    !isModal(wordOf(sentence, at))
  )
    at--
  return at
}

const isPast = (word: string): boolean => isRegularPast(word) && !stateParticiples.has(word)

const isPlain = (word: string): boolean =>
  word.length > 1 &&
  !auxiliaries.has(word) &&
  !determiners.has(word) &&
  !prepositions.has(word) &&
  !clauseOpeners.has(word) &&
  !calendarWords.has(word) &&
  !isAdverb(word) &&
  !word.endsWith('thing') &&
  !/^(?:he|she|it|they|we|you|i|there|so|have|be|to|like|well)$/.test(word)

/** "Trump met", but neither "the long planned talks" nor "after planned talks". */
function isPastVerb(sentence: DeedSentence, at: number): boolean {
  const word = wordOf(sentence, at)
  if (!irregularPasts.has(word) && !isPast(word)) return false
  const from = helperPlace(sentence, at)
  const before = areTogether(sentence, from, at) ? wordOf(sentence, from) : ''
  if (at === 0 || before === 's' || isAfterHyphen(sentence, at)) return false
  if ([determiners, prepositions, numberWords].some((words) => words.has(before))) return false
  return !(isPast(word) && wordOf(sentence, at + 1) === 'by')
}

/** "fingers-crossed" */
const isAfterHyphen = ({ text, words }: DeedSentence, at: number): boolean =>
  /[-‐‑]/.test(text.charAt((words[at]?.start ?? 0) - 1))

/** "he meets", "Trump meets a …": only right after who does it, because nouns end in "s" too. */
function isPresentVerb(sentence: DeedSentence, at: number): boolean {
  const word = wordOf(sentence, at)
  const subject = sentence.words[at - 1]
  if (!subject || word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || !isPlain(word))
    return false
  if (!areTogether(sentence, at - 1, at)) return false
  if (PRONOUN.test(subject.word)) return true
  const next = wordOf(sentence, at + 1)
  return (
    !verbLikePlurals.has(word) &&
    (determiners.has(next) || prepositions.has(next)) &&
    sentence.camps.some(({ end }) => end === subject.end)
  )
}
