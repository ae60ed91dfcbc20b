import { isLeading } from '@/lib/analysis/features/leading-clauses'
import { capitalisedHead } from '@/lib/analysis/features/noun-phrases'
import type { ReportingCue } from '@/lib/analysis/features/reporting-cues'
import { type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { findSubject, findSubjectAfter } from '@/lib/analysis/features/subjects'
import { verbGroupStart } from '@/lib/analysis/features/verb-groups'
import { determiners } from '@/lib/lexicons/grammar-words'
import { attitudes, statedBy, viewpoints } from '@/lib/lexicons/reporting-verbs'
import { judges, personalPronouns, personNouns, unnamedPeople } from '@/lib/lexicons/source-words'
import { type Span, slice } from '@/lib/text/span'

/** "in the view of many" */
const LONGEST_VIEW = 6
/** "the concerns experts in Seoul have about the talks is that" */
const MOST_TO_THAT = 10
/** Characters of what describes them: "analysts with close contacts to the White House" */
const MOST_OF_ASIDE = 60
const HIS = /\b(?:his|her|their)\b/
/** From a speaker to what is theirs: "Pompeo's | own view". */
const POSSESSIVE = /^['’]s? (?:\p{L}+ )?$/u

/** The words of which one stands where the cues below begin. */
export const nominalCueWords: ReadonlySet<string> = new Set([
  'for',
  'to',
  'in',
  'by',
  ...statedBy,
  ...attitudes,
])

/** "In Pompeo's view", "in the view of many experts", "by his own account" */
export function inTheViewOf(scene: Scene, at: number): ReportingCue | null {
  const opener = scene.narrated[at]
  if (/^(?:for|to)$/.test(opener?.word ?? '') && opensSentence(scene, at)) return forSomebody(scene, at)
  if (!opener || (opener.word !== 'in' && opener.word !== 'by')) return null
  const view = scene.narrated.slice(at + 1, at + LONGEST_VIEW).find(({ word }) => viewpoints.has(word))
  if (!view) return null
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

/** "But to critics" */
const opensSentence = (scene: Scene, at: number): boolean =>
  at === 0 || (at === 1 && /^(?:and|but|yet)$/.test(wordAt(scene, 0)))

/** "For some analysts, the talks are a show": people whose trade is to judge; "to" anybody unnamed, it seems so. */
function forSomebody(scene: Scene, at: number): ReportingCue | null {
  const opener = scene.narrated[at]
  const source = findSubjectAfter(scene, at)
  const seems = opener?.word === 'to' && source !== null && isManyPeople(scene, source)
  if (!opener || !source || !(seems || isJudge(scene, source))) return null
  const comma = scene.text.slice(source.end, source.end + MOST_OF_ASIDE).indexOf(',')
  const end = source.end + comma
  return comma === -1 || end > scene.sentence.end
    ? null
    : { start: opener.start, end, verb: null, lemma: null, source, leads: true }
}

/** "some analysts", "critics": their views are what an outlet asks them for. */
export const isJudge = ({ text }: Scene, source: SpeakerMention): boolean =>
  source.kind === 'noun' && judges.has(slice(text, source).toLowerCase().split(' ').at(-1) ?? '')

/** "some officials", "many" */
function isManyPeople({ text }: Scene, source: SpeakerMention): boolean {
  const noun = slice(text, source).toLowerCase().split(' ').at(-1) ?? ''
  return source.kind === 'noun' && (unnamedPeople.has(noun) || personNouns.has(noun.replace(/s$/, '')))
}

/** Whose "view" it is: "Pompeo's own view". */
const possessorOf = (scene: Scene, noun: Span, from: number): SpeakerMention | undefined =>
  scene.speakers.findLast(
    ({ start, end }) =>
      start >= from && end < noun.start && POSSESSIVE.test(scene.text.slice(end, noun.start)),
  ) ?? unknownPossessor(scene, noun, from)

/** By a name met nowhere else. */
function unknownPossessor(scene: Scene, noun: Span, from: number): SpeakerMention | undefined {
  const at = scene.narrated.findLastIndex(
    ({ start, end }) =>
      start >= from && end < noun.start && POSSESSIVE.test(scene.text.slice(end, noun.start)),
  )
  return at === -1 ? undefined : (capitalisedHead(scene, at) ?? undefined)
}

/** "Pompeo's view is that …", "analysts are skeptical that …": a noun or an adjective in place of a verb. */
export function nominalCue(scene: Scene, at: number): ReportingCue | null {
  const token = scene.narrated[at]
  const subject = token && subjectOfBeing(scene, at)
  if (!subject) return null
  const end =
    attitudes.has(token.word) && opensClause(scene, at + 1) ? token.end : thatAfter(scene, at, subject)
  const leads = isLeading(scene, at, subject)
  if (end === undefined || leads === undefined) return null
  return { start: token.start, end, verb: null, lemma: null, source: subject, leads }
}

/** Where the "that" begins which the noun or the adjective leads up to. */
function thatAfter(scene: Scene, at: number, subject: Span): number | undefined {
  const that = scene.narrated.findIndex(
    ({ word, start }, i) => i > at && word === 'that' && start > subject.end,
  )
  return that > at + MOST_TO_THAT ? undefined : scene.narrated[that]?.start
}

/** "aren't sure | the deal will hold": a clause without "that". */
const opensClause = (scene: Scene, at: number): boolean =>
  determiners.has(wordAt(scene, at)) || personalPronouns.has(wordAt(scene, at))

/** Whose view "is" something, or who "is sure". */
function subjectOfBeing(scene: Scene, at: number): SpeakerMention | undefined {
  const word = wordAt(scene, at)
  if (attitudes.has(word)) {
    const group = [at - 1, at - 2].find((place) => isBeing(scene, place))
    return group === undefined
      ? undefined
      : (findSubject(scene, verbGroupStart(scene, group) - 1, 0) ?? undefined)
  }
  const token = scene.narrated[at]
  if (!statedBy.has(word)) return undefined
  if (token && isBeing(scene, at + 1)) return possessorOf(scene, token, scene.sentence.start)
  return subjectWithin(scene, at)
}

const isBeing = (scene: Scene, at: number): boolean =>
  /^(?:(?:is|are|was|were)(?:n't|n’t)?|remains?|remained)$/.test(wordAt(scene, at))

/** "the consensus among | experts is that", "one of the concerns | experts have about Trump is that" */
function subjectWithin(scene: Scene, at: number): SpeakerMention | undefined {
  const that = scene.narrated.findIndex(({ word }, i) => i > at && i <= at + MOST_TO_THAT && word === 'that')
  const [noun, verb] = [scene.narrated[at], scene.narrated[that - 1]]
  if (!noun || !verb || !isBeing(scene, that - 1)) return undefined
  return scene.speakers.find(({ start, end }) => start > noun.end && end < verb.start)
}
