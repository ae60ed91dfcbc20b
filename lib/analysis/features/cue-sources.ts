import {
  described,
  isAnybody,
  isBroken,
  isFunctionWord,
  isObject,
  isTitleOf,
} from '@/lib/analysis/features/noun-phrases'
import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { findSubject, findSubjectAfter } from '@/lib/analysis/features/subjects'
import { isParticiple, verbGroupStart } from '@/lib/analysis/features/verb-groups'
import { isVerb } from '@/lib/analysis/features/verb-or-noun'
import { concessives, determiners, prepositions, subordinators } from '@/lib/lexicons/grammar-words'
import { alwaysReporting, nounForms, onlyPeopleDo } from '@/lib/lexicons/reporting-verbs'
import type { Span } from '@/lib/text/span'

/** Words before which a sentence's subject ends, if it opens with one. */
const LONGEST_OPENING = 8

/** "by insisting", "Kim's warning", "while saying" report nothing. */
const HOLDS_PARTICIPLE: readonly ReadonlySet<string>[] = [
  prepositions,
  determiners,
  subordinators,
  concessives,
  new Set(['s']),
]

/** A cue before this one in its sentence. */
interface EarlierCue extends Span {
  readonly source: SpeakerMention | null
}

/** Who the verb's source is; null where the sentence does not say; undefined where the word is no cue. */
export function sourceOf(
  scene: Scene,
  at: number,
  previous: EarlierCue | undefined,
): SpeakerMention | null | undefined {
  const group = verbGroupStart(scene, at)
  const word = wordAt(scene, at)
  if (isAnybody(scene, group - 1)) return undefined
  if (isParticiple(scene, at, group)) return sourceOfParticiple(scene, at, group, previous)
  const floor = previous ? scene.narrated.findIndex(({ start }) => start >= previous.end) : 0
  const subject =
    (isAfterQuotation(scene, at) ? findSubjectAfter(scene, at) : null) ??
    findSubject(scene, group - 1, floor) ??
    subjectAfterComma(scene, at)
  if (nounForms.has(word)) return subject && isVerb(scene, subject, at) ? subject : undefined
  if (subject) return subject
  if (alwaysReporting.has(word) && wordAt(scene, group - 1) === 'it')
    return takingUp(scene.narrated[group - 1])
  if (previous && isCoordinated(scene, group)) return previous.source
  const noun = onlyPeopleDo.has(word) ? nounBefore(scene, group) : undefined
  if (noun) return noun
  if (alwaysReporting.has(word) && !(word === 'added' && isRelative(scene, group)))
    return elidedSubject(scene)
  return isSecondDeed(scene, at) ? openingSubject(scene, at) : undefined
}

/** "a version that | added money" */
const isRelative = (scene: Scene, group: number): boolean => /^(?:that|which)$/.test(wordAt(scene, group - 1))

/** "… it said" */
const takingUp = (it: Span | undefined): SpeakerMention | null =>
  it ? { start: it.start, end: it.end, kind: 'pronoun', name: null, camp: null } : null

/** "forecasters | have warned": whoever does what only people do is somebody. */
function nounBefore(scene: Scene, group: number): SpeakerMention | undefined {
  const noun = scene.narrated[group - 1]
  const isNoun =
    noun && /^\p{Ll}{3,}s$/u.test(noun.word) && !isFunctionWord(noun.word) && noun.word !== 'this'
  const isBetweenSpaces = /^\s$/.test(between(scene, noun, scene.narrated[group]))
  if (!isNoun || !isBetweenSpaces || isObject(scene, noun)) return undefined
  return described(scene, { start: noun.start, end: noun.end, kind: 'noun', name: null, camp: null })
}

/** "Trump flew home and called it a success" */
function isSecondDeed(scene: Scene, at: number): boolean {
  const group = verbGroupStart(scene, at)
  return /^(?:and|but)$/.test(wordAt(scene, group - 1)) && /(?:ed|wrote|spoke|made)$/.test(wordAt(scene, at))
}

/** "…, calling it a success": whoever the sentence is about. "By insisting …" reports nothing. */
function sourceOfParticiple(scene: Scene, at: number, group: number, previous: EarlierCue | undefined) {
  if (!isBroken(scene, group) && HOLDS_PARTICIPLE.some((words) => words.has(wordAt(scene, group - 1))))
    return undefined
  return (
    speakerRightBefore(scene, at) ??
    previous?.source ??
    findSubject(scene, firstBreak(scene, at) - 1, 0) ??
    elidedSubject(scene) ??
    undefined
  )
}

/** "with Trump's aides | casting it as a success" */
function speakerRightBefore(scene: Scene, at: number): SpeakerMention | undefined {
  const before = scene.narrated[at - 1]
  const isBeside = /^\s+$/.test(between(scene, before, scene.narrated[at]))
  const speaker = isBeside ? scene.speakers.find(({ end }) => end === before?.end) : undefined
  return speaker && described(scene, speaker)
}

function firstBreak(scene: Scene, at: number): number {
  const found = scene.narrated.findIndex(
    (word, i) => i > 0 && i <= at && /[,;]/.test(between(scene, scene.narrated[i - 1], word)),
  )
  return found === -1 ? at : found
}

/** "Others echoed that but said …": whoever the sentence began with. */
const elidedSubject = (scene: Scene): SpeakerMention | null =>
  scene.speakers.find(
    (mention, i) => !isObject(scene, mention) && !isTitleOf(scene, mention, scene.speakers[i + 1]),
  ) ?? null

/** As far as the sentence begins with somebody before the verb. */
function openingSubject(scene: Scene, at: number): SpeakerMention | undefined {
  const subject = elidedSubject(scene)
  const limit = scene.narrated[Math.min(at, LONGEST_OPENING)]?.start ?? 0
  return subject && subject.end <= limit ? subject : undefined
}

const isCoordinated = (scene: Scene, group: number): boolean =>
  /^(?:and|but|or|then)$/.test(wordAt(scene, group - 1)) ||
  /,/.test(between(scene, scene.narrated[group - 1], scene.narrated[group]))

/** "“…,” said Town": the verb follows a quotation and its subject follows the verb. */
function isAfterQuotation(scene: Scene, at: number): boolean {
  const verb = scene.narrated[at]
  return (
    verb !== undefined &&
    /["”’]\s*$/.test(scene.text.slice(Math.max(scene.sentence.start, verb.start - 4), verb.start))
  )
}

/** "The talks failed, said a source familiar with them": nothing but an aside follows the subject. */
function subjectAfterComma(scene: Scene, at: number): SpeakerMention | null {
  if (!/,\s*$/.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))) return null
  const subject = findSubjectAfter(scene, at)
  const rest = subject ? scene.text.slice(subject.end, Math.min(subject.end + 60, scene.sentence.end)) : ''
  return /^(?:\s\p{Ll}+)?(?:[.,;]|\s(?:who|with|of|at|in|from|on)\b|$)/u.test(rest) ? subject : null
}
