import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import {
  asideOpeners,
  calendarWords,
  clauseOpeners,
  determiners,
  prepositions,
} from '@/lib/lexicons/grammar-words'
import { titles } from '@/lib/lexicons/source-words'
import { sentenceStarters } from '@/lib/text/abbreviations'
import { contains, overlaps, type Span, slice } from '@/lib/text/span'

/** Words from `first` to `last` of a scene, both included. */
interface Chunk {
  readonly first: number
  readonly last: number
}

const BREAK = /[,;:()[\]“”"—–…]|\s--?\s/
const MOST_ASIDES = 6
const LONGEST_NAME = 8

/**
 * Who is the subject of a verb whose words begin after `last`: the head of the chunk before it, beyond asides
 * ("Bolton, a former envoy, said"). The span takes in what describes the speaker ("a senior aide"). Null where
 * those chunks name no possible speaker.
 */
export function findSubject(scene: Scene, last: number, floor: number): SpeakerMention | null {
  const nearest = chunkBefore(scene, last, floor)
  if (!nearest) return null
  if (isBroken(scene, last + 1)) return subjectBeyondAsides(scene, nearest, floor)
  if (wordAt(scene, nearest.first) === 'who') return antecedentOf(scene, nearest)
  const head = headOf(scene, nearest)
  if (!head || !reaches(scene, head, last)) return capitalisedHead(scene, last)
  return withPartner(scene, head, nearest)
}

/** "Former officials | and analysts said": the span takes in the first of two subjects. */
function withPartner(scene: Scene, head: SpeakerMention, { first }: Chunk): SpeakerMention {
  if (wordAt(scene, first) !== 'and' || isBroken(scene, first)) return head
  const before = chunkBefore(scene, first - 1, 0)
  const partner = before && headOf(scene, before)
  const isBeside = partner && partner.end === scene.narrated[first - 1]?.end
  return isBeside ? { ...head, start: partner.start } : head
}

/** Whether nothing but a phrase stands between a subject and its verb: "officials in Seoul", not "Kim's talks". */
function reaches(scene: Scene, head: SpeakerMention, last: number): boolean {
  const next = scene.narrated.findIndex(({ start }) => start >= head.end)
  if (next === -1 || next > last) return true
  const word = wordAt(scene, next)
  return (
    prepositions.has(word) ||
    calendarWords.has(word) ||
    /^(?:and|or|\p{L}+(?:ing|ed)|\p{L}+ly|close|familiar)$/u.test(word)
  )
}

/** The speaker named right after a verb or "according to": "said daily newspaper JoongAng Ilbo". */
export function findSubjectAfter(scene: Scene, at: number): SpeakerMention | null {
  let last = at + 1
  while (last < scene.narrated.length && last - at <= LONGEST_NAME && !endsName(scene, last)) last++
  const chunk = { first: at + 1, last: last - 1 }
  return last === at + 1 || isBroken(scene, at + 1)
    ? null
    : (headOf(scene, chunk) ?? capitalisedHead(scene, last - 1))
}

const endsName = (scene: Scene, at: number): boolean =>
  isBroken(scene, at) || (isFunctionWord(wordAt(scene, at)) && !isInName(scene, at))

const isFunctionWord = (word: string): boolean => prepositions.has(word) || clauseOpeners.has(word)

/** "in" in "Moon Jae-in" */
const isInName = (scene: Scene, at: number): boolean => {
  const word = scene.narrated[at]
  return word !== undefined && scene.speakers.some((mention) => contains(mention, word))
}

function subjectBeyondAsides(scene: Scene, nearest: Chunk, floor: number): SpeakerMention | null {
  let aside: SpeakerMention | null = null
  let chunk: Chunk | null = nearest
  for (let hops = 0; chunk && hops < MOST_ASIDES; hops++) {
    const head =
      headOf(scene, chunk) ?? (chunk.first === chunk.last ? capitalisedHead(scene, chunk.last) : null)
    if (head && !isAside(scene, chunk)) return head
    aside = opensWithArticle(scene, chunk) ? (head ?? aside) : (aside ?? head)
    chunk = chunkBefore(scene, chunk.first - 1, floor)
  }
  return aside
}

/** "The adviser, who had been a host, said": of several asides the one that may be a subject itself. */
const opensWithArticle = (scene: Scene, { first }: Chunk): boolean => determiners.has(wordAt(scene, first))

/** A chunk begins where punctuation or a clause word ends the one before. */
function chunkBefore(scene: Scene, last: number, floor: number): Chunk | null {
  if (last < floor) return null
  let first = last
  while (first > floor && !isBroken(scene, first) && !clauseOpeners.has(wordAt(scene, first))) first--
  return { first, last }
}

/** The first possible speaker of a chunk that is neither a possessor nor the object of a preposition. */
function headOf(scene: Scene, { first, last }: Chunk): SpeakerMention | null {
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
  /^\s(?:(?:\p{Lu}\S*|of|for)\s)*$/u.test(between(scene, title, name))

/** "the Biden | administration", "Trump | aides": a person's name that only says whose they are. */
const isNamesake = (scene: Scene, name: SpeakerMention, noun: SpeakerMention | undefined): boolean =>
  noun?.kind === 'noun' && name.kind === 'person' && between(scene, name, noun) === ' '

/** A speaker with what describes it: "a senior White House official", "Treasury Secretary Steven Mnuchin". */
function withModifiers(scene: Scene, head: SpeakerMention, floor: number): SpeakerMention {
  if (head.kind === 'pronoun' || /^(?:the|an?)\s/i.test(slice(scene.text, head))) return head
  let at = scene.narrated.findIndex(({ start }) => start >= head.start)
  while (at > floor && !isBroken(scene, at) && describes(scene, at - 1, head)) at--
  if (at > floor && !isBroken(scene, at) && isArticle(wordAt(scene, at - 1))) at--
  return { ...head, start: Math.min(head.start, scene.narrated[at]?.start ?? head.start) }
}

/** The mention with the words before it that describe it. */
export const described = (scene: Scene, mention: SpeakerMention): SpeakerMention =>
  withModifiers(scene, mention, 0)

/** "the", "his", but not the "that" which opens a clause. */
const isArticle = (word: string): boolean => determiners.has(word) && !clauseOpeners.has(word)

function describes(scene: Scene, at: number, { kind }: SpeakerMention): boolean {
  const word = scene.narrated[at]
  if (!word || isOutsideNounPhrase(word.word)) return false
  return kind === 'noun' || word.word === 's' || /^\p{Lu}/u.test(slice(scene.text, word))
}

const isOutsideNounPhrase = (word: string): boolean =>
  determiners.has(word) || prepositions.has(word) || clauseOpeners.has(word) || calendarWords.has(word)

/** A name met nowhere else, right before its verb: "KCNA said". */
function capitalisedHead(scene: Scene, last: number): SpeakerMention | null {
  const token = scene.narrated[last]
  const name = token ? slice(scene.text, token) : ''
  if (token && name === 'It')
    return { start: token.start, end: token.end, kind: 'pronoun', name: null, camp: null }
  if (sentenceStarters.has(token?.word ?? '')) return null
  if (!token || !/^\p{Lu}\p{L}/u.test(name) || isOutsideNounPhrase(token.word) || titles.has(token.word))
    return null
  if (scene.speakers.some((mention) => overlaps(mention, token))) return null
  return { start: token.start, end: token.end, kind: 'body', name, camp: null }
}

const isAside = (scene: Scene, { first }: Chunk): boolean =>
  asideOpeners.has(wordAt(scene, first)) ||
  clauseOpeners.has(wordAt(scene, first)) ||
  /\($/.test(between(scene, scene.narrated[first - 1], scene.narrated[first]))

const antecedentOf = (scene: Scene, { first }: Chunk): SpeakerMention | null =>
  scene.speakers.findLast(({ end }) => end <= (scene.narrated[first]?.start ?? 0)) ?? null

const isBroken = (scene: Scene, at: number): boolean =>
  BREAK.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))
