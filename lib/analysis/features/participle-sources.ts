import { described, isBroken } from '@/lib/analysis/features/noun-phrases'
import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { elidedSubject, findSubject } from '@/lib/analysis/features/subjects'
import { verbGroupStart } from '@/lib/analysis/features/verb-groups'
import { concessives, determiners, prepositions, subordinators } from '@/lib/lexicons/grammar-words'
import { leadingParticiples } from '@/lib/lexicons/reporting-verbs'

/** "by insisting", "Kim's warning", "while saying" report nothing. */
const HOLDS_PARTICIPLE: readonly ReadonlySet<string>[] = [
  prepositions,
  determiners,
  subordinators,
  concessives,
  new Set(['s']),
]

/** "…, calling it a success": whoever the sentence is about. "By insisting …" reports nothing. */
export function sourceOfParticiple(
  scene: Scene,
  at: number,
  previous: { readonly source: SpeakerMention | null } | undefined,
): SpeakerMention | null | undefined {
  const group = verbGroupStart(scene, at)
  if (!isBroken(scene, group) && HOLDS_PARTICIPLE.some((words) => words.has(wordAt(scene, group - 1))))
    return undefined
  if (isObjectOfVerb(scene, group) || isWithSomebody(scene, group)) return undefined
  return (
    speakerRightBefore(scene, at) ??
    previous?.source ??
    findSubject(scene, firstBreak(scene, at) - 1, 0) ??
    elidedSubject(scene) ??
    (leadingParticiples.has(wordAt(scene, at)) && isBroken(scene, group) ? null : undefined)
  )
}

/** "has floated | declaring an emergency", "must stop | calling them names" */
const isObjectOfVerb = (scene: Scene, group: number): boolean =>
  !isBroken(scene, group) &&
  /^(?:avoid|cease|consider|float|mean|oppose|resist|risk|stop|discuss)(?:p?ed|p?s|es|ped|ping|ing)?$/.test(
    wordAt(scene, group - 1),
  )

/** "with a majority | saying": what the sentence adds by the way. */
const isWithSomebody = (scene: Scene, group: number): boolean =>
  !isBroken(scene, group) &&
  (wordAt(scene, group - 3) === 'with' || wordAt(scene, group - 2) === 'with') &&
  !scene.speakers.some(({ end }) => end === scene.narrated[group - 1]?.end)

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
