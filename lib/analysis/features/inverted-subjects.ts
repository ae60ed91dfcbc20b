import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { findSubjectAfter } from '@/lib/analysis/features/subjects'

const LONGEST_LAST_WORDS = 120
const LAST_WORDS =
  /^(?:\s\p{Ll}+)?(?:\s(?:with|of|at|in|from|on)\s[^,;:]*)?(?:,\s(?:an?|the|who|whose)\s[^;:]*|,\s\p{Lu}[^;:]*)?[.]$/u
const HAS_VERB =
  /^[^,]*\b(?:is|are|was|were|has|had|have|will|would|could|can|may|might|should|must|did|does|do)\b/

/** The subject of a verb that stands before it and follows what was said: "“…,” | said Town". */
export const subjectBehind = (scene: Scene, at: number): SpeakerMention | null =>
  (isAfterQuotation(scene, at) ? findSubjectAfter(scene, at) : null) ?? invertedSubject(scene, at)

/** "“…,” said Town": the verb follows a quotation and its subject follows the verb. */
function isAfterQuotation(scene: Scene, at: number): boolean {
  const verb = scene.narrated[at]
  return (
    verb !== undefined &&
    /["”’]\s*$/.test(scene.text.slice(Math.max(scene.sentence.start, verb.start - 4), verb.start))
  )
}

/** "The talks failed, | said a source familiar with them.": the verb follows a clause and its subject ends the sentence. */
function invertedSubject(scene: Scene, at: number): SpeakerMention | null {
  const word = wordAt(scene, at)
  if (
    !/^(?:said|says)$/.test(word) ||
    !/,\s*$/.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))
  )
    return null
  const subject = findSubjectAfter(scene, at)
  const rest = subject ? scene.text.slice(subject.end, scene.sentence.end) : ''
  return subject && LAST_WORDS.test(rest.slice(0, LONGEST_LAST_WORDS + 1)) && !HAS_VERB.test(rest)
    ? subject
    : null
}

const ENDS_SUBJECT = /^(?:\s\p{Ll}+)?(?:[.,;]|\s(?:who|with|of|at|in|from|on)\b|$)/u

/** "The talks failed, said a source familiar with them": nothing but an aside follows the subject. */
export function subjectAfterComma(scene: Scene, at: number): SpeakerMention | null {
  if (!/,\s*$/.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))) return null
  const subject = findSubjectAfter(scene, at)
  const rest = subject ? scene.text.slice(subject.end, Math.min(subject.end + 60, scene.sentence.end)) : ''
  return ENDS_SUBJECT.test(rest) ? subject : null
}
