import {
  areTogether,
  type CampMention,
  type DeedSentence,
  isAdverb,
  isCapital,
  isHelper,
  wordOf,
} from '@/lib/analysis/features/deed-sentence'
import { formsOfBe } from '@/lib/lexicons/deed-words'
import { calendarWords, clauseOpeners, determiners, prepositions } from '@/lib/lexicons/grammar-words'
import { titles } from '@/lib/lexicons/source-words'

const MOST_MODIFIERS = 5

/** The camps that are the subject of the verb whose words begin at `first`: named right before it, "who" aside. */
export function subjectCamps(sentence: DeedSentence, first: number): readonly string[] {
  const relative = /^(?:who|which|that)$/.test(wordOf(sentence, first - 1))
  const last = relative ? first - 2 : first - 1
  if (!relative && !areTogether(sentence, last, first)) return []
  return phraseEndingAt(sentence, last, wordOf(sentence, first - 1) !== 'who')
}

/** The camps of names joined by "and" that end at a word; for a subject none where a preposition stands before them. */
function phraseEndingAt(sentence: DeedSentence, last: number, isSubject: boolean): readonly string[] {
  const mention = sentence.camps.find(({ end }) => end === sentence.words[last]?.end)
  if (!mention) return []
  const before = beforePhrase(sentence, indexOf(sentence, mention))
  if (isSubject && isObjectAfter(sentence, before)) return []
  if (wordOf(sentence, before) !== 'and') return [mention.camp]
  if (isSubject && isObjectAfter(sentence, beforePhrase(sentence, before))) return []
  return distinct([...phraseEndingAt(sentence, before - 1, isSubject), mention.camp])
}

/** "talks with | Kim", "between | Trump and Kim" */
const isObjectAfter = (sentence: DeedSentence, at: number): boolean =>
  prepositions.has(wordOf(sentence, at)) && areTogether(sentence, at, at + 1)

/** The last word before a name and what describes it: "the | North Korean leader Kim". */
function beforePhrase(sentence: DeedSentence, first: number): number {
  let at = first - 1
  while (first - at <= MOST_MODIFIERS && isModifier(sentence, at) && areTogether(sentence, at, at + 1)) at--
  return at
}

const isModifier = (sentence: DeedSentence, at: number): boolean => {
  const word = wordOf(sentence, at)
  if (word === 'of') return isCapital(sentence, at - 1) && isCapital(sentence, at + 1)
  return determiners.has(word) || titles.has(word) || (isCapital(sentence, at) && !prepositions.has(word))
}

interface NamedPhrase {
  readonly camps: readonly string[]
  /** The place of the word after it. */
  readonly next: number
}

/** The names that begin at a word, titles and articles aside; none where they only describe what follows. */
function phraseBeginningAt(sentence: DeedSentence, from: number): NamedPhrase | null {
  let at = from
  while (at - from < MOST_MODIFIERS && !mentionAt(sentence, at) && isModifier(sentence, at)) at++
  const mention = mentionAt(sentence, at)
  if (!mention || !areTogether(sentence, from - 1, at)) return null
  const next = afterName(sentence, mention)
  if (goesOn(sentence, next)) return null
  const more = wordOf(sentence, next) === 'and' ? phraseBeginningAt(sentence, next + 1) : null
  return { camps: distinct([mention.camp, ...(more?.camps ?? [])]), next: more?.next ?? next }
}

/** The camps to which an active verb is done; not "concluded | North Korea does not …". */
export function objectCamps(sentence: DeedSentence, from: number): readonly string[] {
  const phrase = phraseBeginningAt(sentence, from)
  if (phrase === null) return []
  const { camps, next } = phrase
  return areTogether(sentence, next - 1, next) && isHelper(wordOf(sentence, next)) ? [] : camps
}

const afterName = ({ words }: DeedSentence, { end }: CampMention): number => {
  const next = words.findIndex(({ start }) => start >= end)
  return next === -1 ? words.length : next
}

/** "Kim | ’s offer", "U.N. | sanctions": the name only describes what follows. */
function goesOn(sentence: DeedSentence, next: number): boolean {
  const word = wordOf(sentence, next)
  if (word === 's' || isJoined(sentence, next - 1)) return true
  if (!areTogether(sentence, next - 1, next) || isCapital(sentence, next) || isAdverb(word)) return false
  return ![prepositions, determiners, clauseOpeners, calendarWords, formsOfBe, GOES_NOT_ON].some((words) =>
    words.has(word),
  )
}

/** "North Korea-related", "Sanders’ plan" */
const isJoined = ({ text, words }: DeedSentence, at: number): boolean =>
  /[-‐‑'’]/.test(text.charAt(words[at]?.end ?? text.length))

const GOES_NOT_ON: ReadonlySet<string> = new Set(['and', 'or', 'not', 'who', 'which', 'himself', 'itself'])

/** The camps named right after a preposition: "by Lopez", "the dismissal of Lopez". */
export const campsAfter = (sentence: DeedSentence, preposition: number): readonly string[] =>
  phraseBeginningAt(sentence, preposition + 1)?.camps ?? []

/** The camps whose possessive ends at a word: "Lopez’s". */
export const ownerCamps = (sentence: DeedSentence, possessive: number): readonly string[] =>
  sentence.camps.filter(({ end }) => end === sentence.words[possessive - 1]?.end).map(({ camp }) => camp)

const mentionAt = ({ words, camps }: DeedSentence, at: number): CampMention | undefined =>
  camps.find(({ start }) => start === words[at]?.start)

const indexOf = ({ words }: DeedSentence, { start }: CampMention): number =>
  words.findIndex((word) => word.start >= start)

const distinct = (camps: readonly string[]): readonly string[] => [...new Set(camps)]
