import type { Scene } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { findSubject, findSubjectAfter } from '@/lib/analysis/features/subjects'
import { auxiliaries, passiveAuxiliaries } from '@/lib/lexicons/grammar-words'
import {
  alwaysReporting,
  nounForms,
  type ReportingClass,
  reportingForms,
} from '@/lib/lexicons/reporting-verbs'
import type { Span } from '@/lib/text/span'

/** Words by which a sentence says that somebody said something. */
export interface ReportingCue extends Span {
  /** As written; null for "according to". */
  readonly verb: string | null
  readonly lemma: string | null
  readonly class: ReportingClass
  readonly source: SpeakerMention | null
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
  return { start: according.start, end: to.end, verb: null, lemma: null, class: 'statement', source }
}

function verbCue(scene: Scene, at: number, previous: ReportingCue | undefined): ReportingCue | null {
  const token = scene.narrated[at]
  const form = token && reportingForms.get(token.word)
  if (!form) return null
  const source = sourceOf(scene, at, previous)
  if (source === undefined) return null
  return {
    start: token.start,
    end: token.end,
    verb: scene.text.slice(token.start, token.end),
    ...form,
    source,
  }
}

/** Who the verb's source is; null where the sentence does not say; undefined where the word is no cue. */
function sourceOf(
  scene: Scene,
  at: number,
  previous: ReportingCue | undefined,
): SpeakerMention | null | undefined {
  const group = verbGroupStart(scene, at)
  if (isPassive(scene, group, at) || wordAt(scene, group - 1) === 'to') return undefined
  const floor = previous ? scene.narrated.findIndex(({ start }) => start >= previous.end) : 0
  const subject = isInverted(scene, at) ? findSubjectAfter(scene, at) : null
  const named = subject ?? findSubject(scene, group - 1, floor)
  if (named) return named
  const word = wordAt(scene, at)
  if (nounForms.has(word)) return undefined
  if (word.endsWith('ing')) return previous?.source ?? scene.speakers[0]
  return alwaysReporting.has(word) || previous ? (previous?.source ?? null) : undefined
}

/** The first word of the verb and its helpers: "has also repeatedly | said". */
function verbGroupStart(scene: Scene, at: number): number {
  let start = at
  while (start > 0 && helps(wordAt(scene, start - 1))) start--
  return start
}

const helps = (word: string): boolean => auxiliaries.has(word) || (word.endsWith('ly') && word.length > 4)

/** "The envoy was told" reports what somebody else said; "was quoted as saying" what the subject did. */
function isPassive(scene: Scene, group: number, at: number): boolean {
  const word = wordAt(scene, at)
  return word.endsWith('ing') || word === 'quoted'
    ? false
    : scene.narrated.slice(group, at).some((token) => passiveAuxiliaries.has(token.word))
}

/** "“…,” said Town": the verb follows a quotation and its subject follows the verb. */
function isInverted(scene: Scene, at: number): boolean {
  const verb = scene.narrated[at]
  return (
    verb !== undefined &&
    /["”’]\s*$/.test(scene.text.slice(Math.max(scene.sentence.start, verb.start - 3), verb.start))
  )
}

const wordAt = (scene: Scene, at: number): string => scene.narrated[at]?.word ?? ''
