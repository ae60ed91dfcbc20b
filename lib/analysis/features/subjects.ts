import { chunkBefore, subjectBeyondAsides } from '@/lib/analysis/features/asides'
import {
  type Chunk,
  capitalisedHead,
  headOf,
  isBroken,
  isObject,
  isTitleOf,
} from '@/lib/analysis/features/noun-phrases'
import { type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { calendarWords, clauseOpeners, prepositions } from '@/lib/lexicons/grammar-words'
import { contains } from '@/lib/text/span'

const LONGEST_NAME = 8

/**
 * Who is the subject of a verb whose words begin after `last`: the head of the chunk before it, beyond asides
 * ("Bolton, a former envoy, said"). The span takes in what describes the speaker ("a senior aide"). Null where
 * those chunks name no possible speaker.
 */
export function findSubject(scene: Scene, last: number, floor: number): SpeakerMention | null {
  const pronoun = pronounAt(scene, last)
  if (pronoun && last >= floor) return pronoun
  const nearest = chunkBefore(scene, last, floor)
  if (!nearest) return null
  if (isBroken(scene, last + 1)) return subjectBeyondAsides(scene, nearest, floor)
  const head = headOf(scene, nearest)
  if (wordAt(scene, nearest.first) === 'who' && !isOwnSubject(scene, head, last))
    return antecedentOf(scene, nearest)
  if (!head || !reaches(scene, head, last)) return withTitle(scene, head, capitalisedHead(scene, last))
  return withPartner(scene, head, nearest)
}

/** Whoever the words right before a verb name, where the rules know them by no noun: "one of them | said". */
export function unknownSubject(scene: Scene, last: number, floor: number): SpeakerMention | null {
  if (isBroken(scene, last + 1) || clauseOpeners.has(wordAt(scene, last))) return null
  const chunk = chunkBefore(scene, last, floor)
  const [first, end] = [scene.narrated[chunk?.first ?? -1], scene.narrated[last]]
  if (!chunk || !first || !end || last - chunk.first >= LONGEST_NAME || clauseOpeners.has(first.word))
    return null
  return { start: first.start, end: end.end, kind: 'noun', name: null, camp: null }
}

/** "Asked why he had come | he said" */
const pronounAt = (scene: Scene, at: number): SpeakerMention | undefined =>
  isBroken(scene, at + 1)
    ? undefined
    : scene.speakers.find(({ kind, end }) => kind === 'pronoun' && end === scene.narrated[at]?.end)

/** "the state newspaper | Dawn": the span takes in what the name is introduced as. */
const withTitle = (
  { text }: Scene,
  title: SpeakerMention | null,
  name: SpeakerMention | null,
): SpeakerMention | null =>
  title && name && text.slice(title.end, name.start) === ' ' ? { ...name, start: title.start } : name

/** "Former officials | and analysts said": the span takes in the first of two subjects. */
function withPartner(scene: Scene, head: SpeakerMention, { first }: Chunk): SpeakerMention {
  if (wordAt(scene, first) !== 'and' || isBroken(scene, first)) return head
  const before = chunkBefore(scene, first - 1, 0)
  const partner = before && headOf(scene, before)
  const isBeside = partner && partner.end === scene.narrated[first - 1]?.end
  return isBeside ? { ...head, start: partner.start } : head
}

const GOES_ON_A_SUBJECT = /^(?:and|or|\p{L}+(?:ing|ed)|\p{L}+ly|close|familiar)$/u

/** Whether nothing but a phrase stands between a subject and its verb: "officials in Seoul", not "Kim's talks". */
function reaches(scene: Scene, head: SpeakerMention, last: number): boolean {
  const next = scene.narrated.findIndex(({ start }) => start >= head.end)
  if (next === -1 || next > last) return true
  const word = wordAt(scene, next)
  return prepositions.has(word) || calendarWords.has(word) || GOES_ON_A_SUBJECT.test(word)
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

/** "a player who | Trump | described": the one before the verb, not the one before "who". */
const isOwnSubject = (scene: Scene, head: SpeakerMention | null, last: number): boolean =>
  head !== null && head.end === scene.narrated[last]?.end

const antecedentOf = (scene: Scene, { first }: Chunk): SpeakerMention | null =>
  scene.speakers.findLast(({ end }) => end <= (scene.narrated[first]?.start ?? 0)) ?? null

/** "Others echoed that but said …": whoever the sentence began with. */
export const elidedSubject = (scene: Scene): SpeakerMention | null =>
  scene.speakers.find(
    (mention, i) => !isObject(scene, mention) && !isTitleOf(scene, mention, scene.speakers[i + 1]),
  ) ?? null
