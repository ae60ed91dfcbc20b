import { subjectAfterComma, subjectBehind } from '@/lib/analysis/features/inverted-subjects'
import { takesClause } from '@/lib/analysis/features/leading-clauses'
import {
  described,
  isAnybody,
  isBroken,
  isFunctionWord,
  isObject,
} from '@/lib/analysis/features/noun-phrases'
import { sourceOfParticiple } from '@/lib/analysis/features/participle-sources'
import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { elidedSubject, findSubject, unknownSubject } from '@/lib/analysis/features/subjects'
import { isParticiple, verbGroupStart } from '@/lib/analysis/features/verb-groups'
import { isVerb } from '@/lib/analysis/features/verb-or-noun'
import { alwaysReporting, nounForms, onlyPeopleDo, reportingLemmas } from '@/lib/lexicons/reporting-verbs'
import { type Span, slice } from '@/lib/text/span'

/** Words before which a sentence's subject ends, if it opens with one. */
const LONGEST_OPENING = 8

const AUXILIARY =
  /^\s(?:will|would|can|could|may|might|must|should|(?:plans|wants|hopes|vowed|plan|want|hope) to)\s/

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
  if (isAnybody(scene, group - 1)) return undefined
  if (isParticiple(scene, at, group)) return sourceOfParticiple(scene, at, previous)
  const floor = previous ? scene.narrated.findIndex(({ start }) => start >= previous.end) : 0
  const subject =
    subjectBehind(scene, at) ?? findSubject(scene, group - 1, floor) ?? subjectAfterComma(scene, at)
  if (nounForms.has(wordAt(scene, at))) return subject && isVerb(scene, subject, at) ? subject : undefined
  if (subject) return isBareForm(scene, subject, at) ? undefined : subject
  if (takesUp(scene, at, group)) return takingUp(scene.narrated[group - 1])
  if (previous && isCoordinated(scene, group)) return previous.source
  return unnamedSource(scene, at, floor)
}

/** Somebody whom the rules know by no name and no noun, but who does what only people do. */
function unnamedSource(scene: Scene, at: number, floor: number): SpeakerMention | null | undefined {
  const [group, word] = [verbGroupStart(scene, at), wordAt(scene, at)]
  const noun = onlyPeopleDo.has(word) ? nounBefore(scene, group) : undefined
  if (noun) return noun
  if (alwaysReporting.has(word) && !(word === 'added' && isRelative(scene, group)))
    return unknownSpeaker(scene, group, floor) ?? elidedSubject(scene)
  if (onlyPeopleDo.has(word) && takesClause(wordAt(scene, at + 1)) && isSomebodys(scene, group))
    return unknownSpeaker(scene, group, floor) ?? openingSubject(scene, at) ?? null
  return isSecondDeed(scene, at) ? openingSubject(scene, at) : undefined
}

/** "it said", "…, it warned, …": it takes up a body or a paper. */
const takesUp = (scene: Scene, at: number, group: number): boolean =>
  wordAt(scene, group - 1) === 'it' && (alwaysReporting.has(wordAt(scene, at)) || isInserted(scene, at))

/** "…, it warned, …" */
const isInserted = (scene: Scene, at: number): boolean =>
  isBroken(scene, verbGroupStart(scene, at) - 1) &&
  /^(?:[,.]|\sthat\b|\s["“]|\s(?:in|on|at|last|this)\b)/.test(
    scene.text.slice(scene.narrated[at]?.end, scene.sentence.end),
  )

/** "… it said" */
const takingUp = (it: Span | undefined): SpeakerMention | null =>
  it ? { start: it.start, end: it.end, kind: 'pronoun', name: null, camp: null } : null

/** "Trump could name judges, | declare an emergency": it goes with an auxiliary further back. */
const isBareForm = (scene: Scene, subject: SpeakerMention, at: number): boolean =>
  reportingLemmas.get(wordAt(scene, at)) === wordAt(scene, at) &&
  verbGroupStart(scene, at) === at &&
  AUXILIARY.test(scene.text.slice(subject.end, scene.narrated[at]?.start))

/** "a version that | added money" */
const isRelative = (scene: Scene, group: number): boolean => /^(?:that|which)$/.test(wordAt(scene, group - 1))

/** "The dam held, | a man from the village | said": nothing else stands between a stop and the verb. */
const unknownSpeaker = (scene: Scene, group: number, floor: number): SpeakerMention | null => {
  const subject = unknownSubject(scene, group - 1, floor)
  const isPhrase =
    subject &&
    / /.test(slice(scene.text, subject)) &&
    !scene.speakers.some(({ start, end }) => subject.start <= start && end <= subject.end)
  return isPhrase ? subject : null
}

/** "The plumber next door | insists that …", but not "I believe that", "who believe that" */
const isSomebodys = (scene: Scene, group: number): boolean =>
  group > 0 && !/^(?:that|which|who|i|i'd|you|it|there)$/.test(wordAt(scene, group - 1))

const PLURAL = /^\p{Ll}{3,}s$/u

/** "forecasters | have warned": whoever does what only people do is somebody. */
function nounBefore(scene: Scene, group: number): SpeakerMention | undefined {
  const noun = scene.narrated[group - 1]
  const isNoun = noun && PLURAL.test(noun.word) && !isFunctionWord(noun.word) && noun.word !== 'this'
  const isBetweenSpaces = /^\s$/.test(between(scene, noun, scene.narrated[group]))
  if (!isNoun || !isBetweenSpaces || isObject(scene, noun)) return undefined
  return described(scene, { start: noun.start, end: noun.end, kind: 'noun', name: null, camp: null })
}

/** "Trump flew home and called it a success" */
function isSecondDeed(scene: Scene, at: number): boolean {
  const group = verbGroupStart(scene, at)
  return /^(?:and|but)$/.test(wordAt(scene, group - 1)) && /(?:ed|wrote|spoke|made)$/.test(wordAt(scene, at))
}

/** As far as the sentence begins with somebody before the verb. */
function openingSubject(scene: Scene, at: number): SpeakerMention | undefined {
  const subject = elidedSubject(scene)
  const limit = scene.narrated[Math.min(at, LONGEST_OPENING)]?.start ?? 0
  return subject && subject.end <= limit ? subject : undefined
}

const isCoordinated = (scene: Scene, group: number): boolean =>
  /^(?:and|but|or|then)$/.test(wordAt(scene, group - 1)) ||
  /,/.test(between(scene, scene.narrated[group - 1], scene.narrated[group]))
