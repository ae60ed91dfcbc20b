import { isLeading } from '@/lib/analysis/features/leading-clauses'
import type { ReportingCue } from '@/lib/analysis/features/reporting-cues'
import { type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { findSubject, findSubjectAfter } from '@/lib/analysis/features/subjects'
import { verbGroupStart } from '@/lib/analysis/features/verb-groups'
import { attitudes, statedBy, viewpoints } from '@/lib/lexicons/reporting-verbs'
import type { Span } from '@/lib/text/span'

/** "in the view of many" */
const LONGEST_VIEW = 6
const HIS = /\b(?:his|her|their)\b/
/** From a speaker to what is theirs: "Pompeo's | own view". */
const POSSESSIVE = /^['’]s? (?:\p{L}+ )?$/u

/** "In Pompeo's view", "in the view of many experts", "by his own account" */
export function inTheViewOf(scene: Scene, at: number): ReportingCue | null {
  const [opener, noun] = [scene.narrated[at], scene.narrated.slice(at + 1, at + LONGEST_VIEW)]
  const view = /^(?:in|by)$/.test(opener?.word ?? '')
    ? noun.find(({ word }) => viewpoints.has(word))
    : undefined
  if (!opener || !view) return null
  const place = scene.narrated.indexOf(view)
  const isOf = wordAt(scene, place + 1) === 'of'
  const source = isOf
    ? findSubjectAfter(scene, place + 1)
    : (possessorOf(scene, view, opener.end) ??
      (HIS.test(scene.text.slice(opener.end, view.start)) ? (scene.speakers[0] ?? null) : undefined))
  if (source === undefined || (isOf && source === null)) return null
  const end = isOf && source ? source.end : view.end
  return { start: opener.start, end, verb: null, lemma: null, source, leads: true }
}

/** Whose "view" it is: "Pompeo's own view". */
const possessorOf = (scene: Scene, noun: Span, from: number): SpeakerMention | undefined =>
  scene.speakers.findLast(
    ({ start, end }) =>
      start >= from && end < noun.start && POSSESSIVE.test(scene.text.slice(end, noun.start)),
  )

/** "Pompeo's view is that …", "analysts are skeptical that …": a noun or an adjective in place of a verb. */
export function nominalCue(scene: Scene, at: number): ReportingCue | null {
  const token = scene.narrated[at]
  const subject = token && subjectOfBeing(scene, at)
  if (!subject) return null
  const that = scene.narrated.findIndex(
    ({ word, start }, i) => i > at && word === 'that' && start > subject.end,
  )
  if (that > at + LONGEST_VIEW) return null
  const end = scene.narrated[that]?.start
  const leads = isLeading(scene, at, subject)
  if (end === undefined || leads === undefined) return null
  return { start: token.start, end, verb: null, lemma: null, source: subject, leads }
}

/** Whose view "is" something, or who "is sure". */
function subjectOfBeing(scene: Scene, at: number): SpeakerMention | undefined {
  const word = wordAt(scene, at)
  const isBeing = (place: number) => /^(?:is|are|was|were|remains?|remained)$/.test(wordAt(scene, place))
  if (attitudes.has(word)) {
    const group = [at - 1, at - 2].find(isBeing)
    return group === undefined
      ? undefined
      : (findSubject(scene, verbGroupStart(scene, group) - 1, 0) ?? undefined)
  }
  const token = scene.narrated[at]
  if (!statedBy.has(word)) return undefined
  if (wordAt(scene, at + 1) === 'among') return subjectAmong(scene, at + 1, isBeing)
  if (!isBeing(at + 1)) return undefined
  return token && possessorOf(scene, token, scene.sentence.start)
}

/** "the consensus among | experts is that" */
function subjectAmong(
  scene: Scene,
  among: number,
  isBeing: (place: number) => boolean,
): SpeakerMention | undefined {
  const subject = findSubjectAfter(scene, among)
  const next = subject ? scene.narrated.findIndex(({ start }) => start >= subject.end) : -1
  return subject && isBeing(next) ? subject : undefined
}
