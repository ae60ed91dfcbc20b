import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import {
  calendarWords,
  clauseOpeners,
  determiners,
  passiveAuxiliaries,
  prepositions,
  unrealAuxiliaries,
} from '@/lib/lexicons/grammar-words'
import { titles } from '@/lib/lexicons/source-words'
import { sentenceStarters } from '@/lib/text/abbreviations'
import { hasCapital } from '@/lib/text/capitals'
import { contains, overlaps, type Span, slice } from '@/lib/text/span'

/** Words from `first` to `last` of a scene, both included. */
export interface Chunk {
  readonly first: number
  readonly last: number
}

const BREAK = /[,;:()[\]“”"—–…]|\s--?\s/
const BETWEEN_TITLE_AND_NAME = /^\s(?:(?:\p{Lu}\S*|of|for)\s)*$/u
const ENDS_IN_SMALL_LETTERS = /\s\p{Ll}+$/u
const CAPITALISED = /^\p{Lu}\p{L}/u

/** The first possible speaker of a chunk that is neither a possessor nor the object of a preposition. */
export function headOf(scene: Scene, { first, last }: Chunk): SpeakerMention | null {
  const chunk = { start: scene.narrated[first]?.start ?? 0, end: scene.narrated[last]?.end ?? 0 }
  const opened = clauseOpeners.has(wordAt(scene, first)) ? first + 1 : first
  const heads = scene.speakers.filter(
    (mention) =>
      contains(chunk, mention) && !isPossessor(scene, mention) && !isObject(scene, mention, opened),
  )
  const head = heads.find(
    (mention, i) => !isTitleOf(scene, mention, heads[i + 1]) && !isNamesake(scene, mention, heads[i + 1]),
  )
  return head ? withModifiers(scene, { ...head, start: heads[0]?.start ?? head.start }, first) : null
}

const isPossessor = ({ text }: Scene, { end }: Span): boolean =>
  /^['’](?:s\b|\s)/.test(text.slice(end, end + 3))

/** "in Seoul", "for the president", as far as the words from `floor` on tell. */
export function isObject(scene: Scene, mention: Span, floor = 0): boolean {
  const at = scene.narrated.findIndex(({ start }) => start >= mention.start)
  const article = determiners.has(wordAt(scene, at - 1)) ? at - 1 : at
  return article > floor && !isBroken(scene, article) && prepositions.has(wordAt(scene, article - 1))
}

/** "U.S. Vice President | Mike Pence", "White House | officials": the first only describes the second. */
export const isTitleOf = (scene: Scene, title: SpeakerMention, name: SpeakerMention | undefined): boolean =>
  name !== undefined &&
  title.kind !== 'pronoun' &&
  title.kind !== 'person' &&
  name.kind !== 'pronoun' &&
  BETWEEN_TITLE_AND_NAME.test(between(scene, title, name))

/** "the Biden | administration", "Trump | aides": a person's name that only says whose they are. */
const isNamesake = (scene: Scene, name: SpeakerMention, noun: SpeakerMention | undefined): boolean =>
  noun?.kind === 'noun' && name.kind === 'person' && between(scene, name, noun) === ' '

/** A speaker with what describes it: "a senior White House official", "Treasury Secretary Steven Mnuchin". */
function withModifiers(scene: Scene, head: SpeakerMention, floor: number): SpeakerMention {
  if (head.kind === 'pronoun' || /^(?:the|an?)\s/i.test(slice(scene.text, head))) return head
  let at = scene.narrated.findIndex(({ start }) => start >= head.start)
  const isNoun = head.kind === 'noun' || ENDS_IN_SMALL_LETTERS.test(slice(scene.text, head))
  while (at > floor && !isBroken(scene, at) && describes(scene, at - 1, isNoun)) at--
  if (at > floor && !isBroken(scene, at) && isArticle(wordAt(scene, at - 1))) at--
  return { ...head, start: Math.min(head.start, scene.narrated[at]?.start ?? head.start) }
}

/** The mention with the words before it that describe it. */
export const described = (scene: Scene, mention: SpeakerMention): SpeakerMention =>
  withModifiers(scene, mention, 0)

/** "the", "his", but not the "that" which opens a clause. */
const isArticle = (word: string): boolean => determiners.has(word) && !clauseOpeners.has(word)

function describes(scene: Scene, at: number, isNoun: boolean): boolean {
  const word = scene.narrated[at]
  if (!word || isFunctionWord(word.word) || isVerb(word.word)) return false
  return isNoun || word.word === 's' || hasCapital(slice(scene.text, word))
}

/** "It would let | officials …" */
const isVerb = (word: string): boolean =>
  passiveAuxiliaries.has(word) ||
  unrealAuxiliaries.has(word) ||
  /^(?:lets?|letting|makes?|made|making|helps?|helped)$/.test(word)

/** A word that no noun phrase holds but at its beginning. */
export const isFunctionWord = (word: string): boolean =>
  determiners.has(word) || prepositions.has(word) || clauseOpeners.has(word) || calendarWords.has(word)

/** A name met nowhere else, right before its verb: "KCNA said". */
export function capitalisedHead(scene: Scene, last: number): SpeakerMention | null {
  const token = scene.narrated[last]
  const name = token ? slice(scene.text, token) : ''
  if (token && name === 'It')
    return { start: token.start, end: token.end, kind: 'pronoun', name: null, camp: null }
  if (sentenceStarters.has(token?.word ?? '') || isAnybody(scene, last)) return null
  if (!token || !CAPITALISED.test(name) || isFunctionWord(token.word) || titles.has(token.word)) return null
  if (scene.speakers.some((mention) => overlaps(mention, token))) return null
  return { start: token.start, end: token.end, kind: 'body', name, camp: null }
}

/** "Nobody believes", "no one said": whoever it may be is no source. */
export const isAnybody = (scene: Scene, at: number): boolean =>
  /^(?:no|any|every|some)(?:body|one)$|^(?:few|none|we)$/.test(wordAt(scene, at)) ||
  /^(?:no|any|every) one$/.test(`${wordAt(scene, at - 1)} ${wordAt(scene, at)}`)

/** Whether punctuation stands before a word. */
export const isBroken = (scene: Scene, at: number): boolean =>
  BREAK.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))
