import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { findSubject, findSubjectAfter } from '@/lib/analysis/features/subjects'
import {
  auxiliaries,
  continuations,
  determiners,
  passiveAuxiliaries,
  prepositions,
  subordinators,
  unrealAuxiliaries,
} from '@/lib/lexicons/grammar-words'
import {
  alwaysReporting,
  commitments,
  leadingParticiples,
  nounForms,
  particles,
  type ReportingClass,
  reportingForms,
} from '@/lib/lexicons/reporting-verbs'
import { type Span, slice } from '@/lib/text/span'

/** Words by which a sentence says that somebody said something. */
export interface ReportingCue extends Span {
  /** As written; null for "according to". */
  readonly verb: string | null
  readonly lemma: string | null
  readonly class: ReportingClass
  readonly source: SpeakerMention | null
  /** False where only a subordinate clause or a participle reports: "the talks began after Trump said …". */
  readonly leads: boolean
}

/** The sentence's cues in order. Words inside quotation marks are the source's own and no cues. */
export function findCues(scene: Scene): readonly ReportingCue[] {
  const cues: ReportingCue[] = []
  scene.narrated.forEach((_, at) => {
    const cue = accordingTo(scene, at) ?? verbCue(scene, at, cues.at(-1))
    if (cue) cues.push(cue)
  })
  return cues
}

function accordingTo(scene: Scene, at: number): ReportingCue | null {
  const [according, to] = [scene.narrated[at], scene.narrated[at + 1]]
  if (according?.word !== 'according' || to?.word !== 'to') return null
  const source = findSubjectAfter(scene, at + 1)
  return {
    start: according.start,
    end: to.end,
    verb: null,
    lemma: null,
    class: 'statement',
    source,
    leads: true,
  }
}

function verbCue(scene: Scene, at: number, previous: ReportingCue | undefined): ReportingCue | null {
  const token = scene.narrated[at]
  const form = token && reportingForms.get(token.word)
  if (!form || isUnreported(scene, at, form.lemma)) return null
  const source = sourceOf(scene, at, previous)
  if (source === undefined) return null
  const leads = isLeading(scene, at, source) ?? previous?.leads ?? false
  return { start: token.start, end: token.end, verb: slice(scene.text, token), ...form, source, leads }
}

/** Whether the verb's own clause is the sentence's; undefined where it goes with the cue before it. */
function isLeading(scene: Scene, at: number, source: SpeakerMention | null): boolean | undefined {
  const group = verbGroupStart(scene, at)
  if (source === null) return alwaysReporting.has(wordAt(scene, at)) || undefined
  if (wordAt(scene, at).endsWith('ing') && group === at)
    return leadingParticiples.has(wordAt(scene, at)) || undefined
  const beforeSource = scene.narrated.findLastIndex(({ end }) => end <= source.start)
  return wordAt(scene, group - 1) !== 'who' && !subordinators.has(wordAt(scene, beforeSource))
}

/** Whether the verb reports nothing that was said: a promise of deeds, a possibility, a question. */
function isUnreported(scene: Scene, at: number, lemma: string): boolean {
  const group = verbGroupStart(scene, at)
  const wordsAfter = [wordAt(scene, at + 1), wordAt(scene, at + 2)].join(' ').replace(/^to .*/, 'to')
  const helpers = scene.narrated.slice(group, at).map(({ word }) => word)
  if (helpers.some((word) => unrealAuxiliaries.has(word)) && !isDisbelief(lemma, helpers)) return true
  if (commitments.has(lemma) && /^(?:not )?to$/.test(wordsAfter)) return true
  if (wordAt(scene, group - 1) === 'to') return !continuations.has(wordAt(scene, group - 2))
  if (!hasParticle(scene, at, lemma)) return true
  return isPassive(wordAt(scene, at), helpers) || isAsked(scene)
}

/** "pointed out"; beside a quotation the verb needs none. */
function hasParticle(scene: Scene, at: number, lemma: string): boolean {
  const needed = particles.get(lemma)
  const [before, verb, after] = [scene.narrated[at - 1], scene.narrated[at], scene.narrated[at + 1]]
  if (!needed || needed.has(after?.word ?? '')) return true
  return /["“”]/.test(between(scene, before, verb) + between(scene, verb, after))
}

/** "does not believe" */
const isDisbelief = (lemma: string, helpers: readonly string[]): boolean =>
  /^(?:believe|think|expect)$/.test(lemma) &&
  helpers.every((word) => /^(?:do|does|did|not|never|\w+ly)$/.test(word))

/** "The envoy was told" reports what somebody else said; "was quoted as saying" what the subject did. */
const isPassive = (word: string, helpers: readonly string[]): boolean =>
  !word.endsWith('ing') && word !== 'quoted' && helpers.some((helper) => passiveAuxiliaries.has(helper))

/** "What has Trump said?" */
const isAsked = ({ text, sentence, narrated }: Scene): boolean =>
  text.charAt(sentence.end - 1) === '?' &&
  /^(?:what|why|how|who|when|where|is|are|do|does|did|has|have)$/.test(narrated[0]?.word ?? '')

/** Who the verb's source is; null where the sentence does not say; undefined where the word is no cue. */
function sourceOf(
  scene: Scene,
  at: number,
  previous: ReportingCue | undefined,
): SpeakerMention | null | undefined {
  const group = verbGroupStart(scene, at)
  const word = wordAt(scene, at)
  if (word.endsWith('ing') && group === at) return sourceOfParticiple(scene, at, previous)
  const floor = previous ? scene.narrated.findIndex(({ start }) => start >= previous.end) : 0
  const subject =
    (isAfterQuotation(scene, at) ? findSubjectAfter(scene, at) : null) ??
    findSubject(scene, group - 1, floor) ??
    subjectAfterComma(scene, at)
  if (nounForms.has(word))
    return subject && subject.end === scene.narrated[group - 1]?.end ? subject : undefined
  if (subject) return subject
  if (previous && isCoordinated(scene, group)) return previous.source
  return alwaysReporting.has(word) ? null : undefined
}

/** "…, calling it a success": whoever the sentence is about. "By insisting …" reports nothing. */
function sourceOfParticiple(scene: Scene, at: number, previous: ReportingCue | undefined) {
  const before = wordAt(scene, at - 1)
  if (prepositions.has(before) || determiners.has(before) || subordinators.has(before) || before === 'while')
    return undefined
  return previous?.source ?? findSubject(scene, firstBreak(scene, at) - 1, 0) ?? scene.speakers[0]
}

function firstBreak(scene: Scene, at: number): number {
  const found = scene.narrated.findIndex(
    (word, i) => i > 0 && i <= at && /[,;]/.test(between(scene, scene.narrated[i - 1], word)),
  )
  return found === -1 ? at : found
}

/** The first word of the verb and its helpers: "has also repeatedly | said". */
function verbGroupStart(scene: Scene, at: number): number {
  let start = at
  while (start > 0 && helps(wordAt(scene, start - 1))) start--
  return start
}

const helps = (word: string): boolean => auxiliaries.has(word) || (word.endsWith('ly') && word.length > 4)

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
