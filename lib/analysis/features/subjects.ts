import { between, type Scene } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { asideOpeners, clauseOpeners, determiners, prepositions } from '@/lib/lexicons/grammar-words'
import { type Span, slice } from '@/lib/text/span'

/** Words from `first` to `last` of a scene, both included. */
interface Chunk {
  readonly first: number
  readonly last: number
}

const BREAK = /[,;:()[\]“”"—–…]|\s-\s/
const MOST_ASIDES = 4
const LONGEST_NAME = 8

/**
 * Who is the subject of a verb whose words begin after `last`: the head of the chunk before it, beyond asides
 * ("Bolton, a former envoy, said"). Null where that chunk names no possible speaker.
 */
export function findSubject(scene: Scene, last: number, floor: number): SpeakerMention | null {
  let fallback: SpeakerMention | null = null
  let chunk = chunkBefore(scene, last, floor)
  for (let hops = 0; chunk && hops < MOST_ASIDES; hops++) {
    const head = headOf(scene, chunk)
    const touchesVerb =
      hops === 0 && !BREAK.test(between(scene, scene.narrated[last], scene.narrated[last + 1]))
    if (touchesVerb && opensRelative(scene, chunk)) return antecedentOf(scene, chunk)
    if (head && (touchesVerb || !isAside(scene, chunk))) return head
    if (touchesVerb) return null
    fallback ??= head
    chunk = chunkBefore(scene, chunk.first - 1, floor)
  }
  return fallback
}

/** The speaker named right after a verb or "according to": "said daily newspaper JoongAng Ilbo". */
export function findSubjectAfter(scene: Scene, at: number): SpeakerMention | null {
  let last = at + 1
  while (last < scene.narrated.length && last - at <= LONGEST_NAME && !endsName(scene, last)) last++
  return last === at + 1 ? null : headOf(scene, { first: at + 1, last: last - 1 })
}

const endsName = (scene: Scene, at: number): boolean =>
  isBroken(scene, at) || prepositions.has(wordAt(scene, at))

/** A chunk ends where punctuation or a clause word begins another; "and" joins it to the one before. */
function chunkBefore(scene: Scene, last: number, floor: number): Chunk | null {
  if (last < floor) return null
  let first = last
  while (first > floor && !isBroken(scene, first) && !clauseOpeners.has(wordAt(scene, first))) first--
  return { first, last }
}

/** The first possible speaker of a chunk that is neither a possessor nor the object of a preposition. */
function headOf(scene: Scene, { first, last }: Chunk): SpeakerMention | null {
  const [from, to] = [scene.narrated[first]?.start ?? 0, scene.narrated[last]?.end ?? 0]
  const named = scene.speakers.filter(({ start, end }) => from <= start && end <= to)
  const heads = named.filter((mention) => !isPossessor(scene, mention) && !isObject(scene, mention))
  const [head, next] = heads
  if (!head) return capitalisedHead(scene, last)
  if (head.kind !== 'noun') return head
  return next && isTitleOf(scene, head, next) ? next : withModifiers(scene, head, first)
}

const isPossessor = ({ text }: Scene, { end }: Span): boolean =>
  /^(?:['’]s?\s|['’]s\b)/.test(text.slice(end, end + 3))

/** "in Seoul", "for the president" */
export function isObject(scene: Scene, mention: Span): boolean {
  const at = scene.narrated.findIndex(({ start }) => start >= mention.start)
  const before = wordAt(scene, at - 1)
  return prepositions.has(before) || (determiners.has(before) && prepositions.has(wordAt(scene, at - 2)))
}

/** "president" in "the president, Moon" is a speaker; in "President Moon" it is Moon's title. */
export const isTitleOf = (scene: Scene, noun: Span, name: SpeakerMention): boolean =>
  name.kind !== 'noun' && /^\s(?:(?:\p{Lu}\S*|of|for|and)\s)*$/u.test(between(scene, noun, name))

/** A noun with what describes it: "senior White House official". */
function withModifiers(scene: Scene, head: SpeakerMention, floor: number): SpeakerMention {
  let at = scene.narrated.findIndex(({ start }) => start >= head.start)
  while (at > floor && !isBroken(scene, at) && !isOutsideNounPhrase(wordAt(scene, at - 1))) at--
  return { ...head, start: Math.min(head.start, scene.narrated[at]?.start ?? head.start) }
}

const isOutsideNounPhrase = (word: string): boolean =>
  determiners.has(word) || prepositions.has(word) || clauseOpeners.has(word)

/** A name met nowhere else, right before its verb: "KCNA said". */
function capitalisedHead(scene: Scene, last: number): SpeakerMention | null {
  const token = scene.narrated[last]
  const name = token ? slice(scene.text, token) : ''
  if (!token || !/^\p{Lu}\p{L}/u.test(name) || isOutsideNounPhrase(token.word)) return null
  return { start: token.start, end: token.end, kind: 'body', speaker: { name, camp: null } }
}

const isAside = (scene: Scene, { first }: Chunk): boolean =>
  asideOpeners.has(wordAt(scene, first)) ||
  /\($/.test(between(scene, scene.narrated[first - 1], scene.narrated[first]))

const opensRelative = (scene: Scene, { first }: Chunk): boolean => wordAt(scene, first) === 'who'

const antecedentOf = (scene: Scene, { first }: Chunk): SpeakerMention | null =>
  scene.speakers.findLast(({ end }) => end <= (scene.narrated[first]?.start ?? 0)) ?? null

const isBroken = (scene: Scene, at: number): boolean =>
  BREAK.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))

const wordAt = (scene: Scene, at: number): string => scene.narrated[at]?.word ?? ''
