import type { FactSentence } from '@/lib/comparison/facts/claim'
import { NAME, type Person, personOf } from '@/lib/comparison/facts/people'
import type { FactTopic } from '@/lib/comparison/facts/topic'
import type { Span } from '@/lib/text/span'

const NAMES = new RegExp(NAME, 'gu')
/** What opens a sentence on somebody whom the one before it named: "He", "The 22-year-old", "The student". */
const GOES_ON =
  /^[“"\s]*(?:He|She|His|Her|The (?:[\w-]+ ){0,4}?(?:\d{2}-year-old|\p{Ll}+(?:er|or|ent|ist|ian|man)))\b/u
/** "by Kim", "Kim’s": not whom it happens to. */
const NOT_SUBJECT = /\b(?:by|and|or) $/
/** Right before what happened to somebody: "Baker was held". */
const IS = /^(?:, who (?:was |has been |had been )?| (?:was |has been |had been ))$/
/** "Abe met reporters before the president’s trip": not whose it is. */
const SOMEBODY_S = /\b(?:president|leader|minister|chairman|secretary|dictator)[’']s\b/
const FARTHEST = 90
/** Nobody is looked for farther before a place: a name and then that much. */
const NEAR = 250

interface PersonMention extends Span {
  readonly person: Person
}

/**
 * Whom a place in a sentence tells of: the one named last before it in the same clause or, where nobody is and the
 * sentence goes on about somebody, the only one that the sentence before names or, where that goes on about somebody, too,
 * or names nobody, the two before it. Null where that is not sure.
 */
export function toldOf(sentence: FactSentence, topic: FactTopic, at: number): Person | null {
  const { text, before } = sentence
  const near = text.slice(Math.max(0, at - NEAR), at)
  const last = mentionsIn(near, topic).findLast(
    ({ person, end }) => isSure(person, sentence) || IS.test(near.slice(end)),
  )
  if (last) return isSubject(near, last) ? inFull(last.person, sentence) : null
  if (at > NEAR || !GOES_ON.test(text)) return null
  const namedBefore = peopleIn(before, sentence, topic)
  const goesOn = GOES_ON.test(before) || mentionsIn(before, topic).length === 0
  const [first, ...others] =
    namedBefore.length === 0 && goesOn ? peopleIn(sentence.earlier, sentence, topic) : namedBefore
  return first && others.every(({ person }) => person.id === first.person.id) ? first.person : null
}

const isSubject = (near: string, { start, end }: PersonMention): boolean =>
  near.length - end <= FARTHEST &&
  !NOT_SUBJECT.test(near.slice(0, start)) &&
  !/^['’]|[;:“”]/.test(near.slice(end)) &&
  !SOMEBODY_S.test(near.slice(end))

/** The people surely named in a piece of an article: those of the codebook, and those whom it names in full. */
const peopleIn = (piece: string, sentence: FactSentence, topic: FactTopic): readonly PersonMention[] =>
  mentionsIn(piece, topic)
    .filter(({ person }) => isSure(person, sentence))
    .map((mention) => ({ ...mention, person: inFull(mention.person, sentence) }))

const mentionsIn = (piece: string, topic: FactTopic): readonly PersonMention[] =>
  Array.from(piece.matchAll(NAMES)).flatMap(({ index, 0: written }) => {
    const person = personOf(topic, written)
    return person ? [{ person, start: index, end: index + written.length }] : []
  })

/** One of the codebook, or with a family name that comes first ("Kim Dong-chul"), or named in full in the article. */
const isSure = ({ id }: Person, { people }: FactSentence): boolean =>
  /[\p{Lu} ]/u.test(id) || people().has(id)

const inFull = (person: Person, { people }: FactSentence): Person => ({
  ...person,
  name: people().get(person.id) ?? person.name,
})
