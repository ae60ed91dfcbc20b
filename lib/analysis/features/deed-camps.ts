import {
  areTogether,
  type CampMention,
  type DeedSentence,
  isCapital,
  wordOf,
} from '@/lib/analysis/features/deed-sentence'
import { determiners, prepositions } from '@/lib/lexicons/grammar-words'
import { titles } from '@/lib/lexicons/source-words'

const MOST_MODIFIERS = 5

/** The camps that are the subject of the verb whose words begin at `first`: named right before it, "who" aside. */
export function subjectCamps(sentence: DeedSentence, first: number): readonly string[] {
  const relative = /^(?:who|which|that)$/.test(wordOf(sentence, first - 1))
  const last = relative ? first - 2 : first - 1
  if (!relative && !areTogether(sentence, last, first)) return []
  return phraseEndingAt(sentence, last, !relative)
}

/** The camps of names joined by "and" that end at a word; none where a preposition stands before them. */
function phraseEndingAt(sentence: DeedSentence, last: number, isSubject: boolean): readonly string[] {
  const mention = sentence.camps.find(({ end }) => end === sentence.words[last]?.end)
  if (!mention) return []
  const before = beforePhrase(sentence, indexOf(sentence, mention))
  if (isSubject && prepositions.has(wordOf(sentence, before)) && areTogether(sentence, before, before + 1))
    return []
  if (wordOf(sentence, before) !== 'and') return [mention.camp]
  const partners = phraseEndingAt(sentence, before - 1, isSubject)
  return isSubject && partners.length === 0 && isInPhrase(sentence, before - 1)
    ? []
    : distinct([...partners, mention.camp])
}

/** "between Trump | and Kim": the names before "and" are no subject either. */
const isInPhrase = (sentence: DeedSentence, last: number): boolean =>
  sentence.camps.some(({ end }) => end === sentence.words[last]?.end)

/** The last word before a name and what describes it: "the | North Korean leader Kim". */
function beforePhrase(sentence: DeedSentence, first: number): number {
  let at = first - 1
  while (first - at <= MOST_MODIFIERS && isModifier(sentence, at) && areTogether(sentence, at, at + 1)) at--
  return at
}

const isModifier = (sentence: DeedSentence, at: number): boolean => {
  const word = wordOf(sentence, at)
  return determiners.has(word) || titles.has(word) || (isCapital(sentence, at) && !prepositions.has(word))
}

/** The camps that begin at a word, titles and articles aside; not those that only own what follows. */
export function objectCamps(sentence: DeedSentence, from: number): readonly string[] {
  let at = from
  while (at - from < MOST_MODIFIERS && !mentionAt(sentence, at) && isModifier(sentence, at)) at++
  const mention = mentionAt(sentence, at)
  if (!mention || !areTogether(sentence, from - 1, at)) return []
  const next = sentence.words.findIndex(({ start }) => start >= mention.end)
  if (wordOf(sentence, next) === 's') return []
  return wordOf(sentence, next) === 'and'
    ? distinct([mention.camp, ...objectCamps(sentence, next + 1)])
    : [mention.camp]
}

/** The camps named after the "by" at a place. */
export const agentCamps = (sentence: DeedSentence, by: number): readonly string[] =>
  objectCamps(sentence, by + 1)

/** The camps whose possessive ends at a word: "Lopez’s". */
export const ownerCamps = (sentence: DeedSentence, possessive: number): readonly string[] =>
  sentence.camps.filter(({ end }) => end === sentence.words[possessive - 1]?.end).map(({ camp }) => camp)

const mentionAt = ({ words, camps }: DeedSentence, at: number): CampMention | undefined =>
  camps.find(({ start }) => start === words[at]?.start)

const indexOf = ({ words }: DeedSentence, { start }: CampMention): number =>
  words.findIndex((word) => word.start >= start)

const distinct = (camps: readonly string[]): readonly string[] => [...new Set(camps)]
