import { isBroken, isFunctionWord } from '@/lib/analysis/features/noun-phrases'
import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { isParticiple, verbGroupStart } from '@/lib/analysis/features/verb-groups'
import {
  calendarWords,
  clauseOpeners,
  concessives,
  determiners,
  subordinators,
} from '@/lib/lexicons/grammar-words'
import {
  alwaysReporting,
  hearsay,
  leadingParticiples,
  nounForms,
  onlyPeopleDo,
  reportingLemmas,
} from '@/lib/lexicons/reporting-verbs'
import { titles } from '@/lib/lexicons/source-words'

/** "The president's comments | came" */
const MOST_BEFORE_COMING = 6
const MOST_OF_SENTENCE = 0.7
/** "who earlier this week" */
const MOST_BETWEEN = 5

/** "In other words, | as Town warned": it leads where a clause begins with it, unlike in "came as Kim warned". */
const opensClause = (scene: Scene, at: number): boolean =>
  at === 0 || /,/.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))

/** "said that Kim vowed", unlike "a test that Kim vowed to end" */
const reports = (scene: Scene, at: number): boolean =>
  reportingLemmas.has(wordAt(scene, at)) && !nounForms.has(wordAt(scene, at))

/** Whether the verb's own clause is the sentence's; undefined where it goes with the cue before it. */
export function isLeading(scene: Scene, at: number, source: SpeakerMention | null): boolean | undefined {
  const group = verbGroupStart(scene, at)
  if (source === null) return alwaysReporting.has(wordAt(scene, at)) || isMainClause(scene, at) || undefined
  const beforeSource = openerOf(scene, source)
  const opener = wordAt(scene, beforeSource)
  if (isParticiple(scene, at, group))
    return opener !== 'with' && (leadingParticiples.has(wordAt(scene, at)) || undefined)
  const opensSentence = beforeSource === 0
  const isSubordinate =
    (subordinators.has(opener) && !isBroken(scene, beforeSource + 1)) ||
    (hearsay.has(opener) && !isBroken(scene, beforeSource)) ||
    (opensSentence && concessives.has(opener)) ||
    (opener === 'though' && wordAt(scene, beforeSource - 1) === 'even') ||
    (opener === 'as' && !opensClause(scene, beforeSource)) ||
    (opener === 'that' && !opensSentence && !reports(scene, beforeSource - 1))
  if (isWhatMatters(scene, at, group)) return true
  if (isInserted(scene, at)) return undefined
  return (
    !isAfterWho(scene, group) &&
    !isSubordinate &&
    !isInRelative(scene, source, group) &&
    !isOccasion(scene, beforeSource)
  )
}

/** Whether what follows a verb is a clause of its own: "that", "he". */
export const takesClause = (next: string): boolean => /^(?:that|he|she|they|it|there)$/.test(next)

/** "The plumber next door | insists that …": somebody the rules do not know speaks, in no clause of "when". */
const isMainClause = (scene: Scene, at: number): boolean =>
  onlyPeopleDo.has(wordAt(scene, at)) &&
  takesClause(wordAt(scene, at + 1)) &&
  !scene.narrated.slice(0, at).some(({ word }) => subordinators.has(word) || concessives.has(word))

/** "It split analysts who | said …": nearly all of the sentence is what they said. */
function isWhatMatters(scene: Scene, at: number, group: number): boolean {
  const { sentence, narrated } = scene
  const rest = sentence.end - (narrated[at]?.end ?? sentence.end)
  const isSaying = alwaysReporting.has(wordAt(scene, at)) && wordAt(scene, group - 1) === 'who'
  const goesOn = narrated.some((word, i) => i > at && /[,;—–]/.test(between(scene, narrated[i - 1], word)))
  return isSaying && !goesOn && rest >= (sentence.end - sentence.start) * MOST_OF_SENTENCE
}

/** "who | said", "who earlier this week | said" */
function isAfterWho(scene: Scene, group: number): boolean {
  let before = group - 1
  while (group - before < MOST_BETWEEN && isTime(wordAt(scene, before))) before--
  return wordAt(scene, before) === 'who'
}

/** "a deal that he | says has failed": it goes between a noun and what the clause tells of it. */
const isInserted = (scene: Scene, at: number): boolean =>
  reports(scene, at) &&
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)$/.test(
    wordAt(scene, at + 1),
  ) &&
  /^\s$/.test(between(scene, scene.narrated[at], scene.narrated[at + 1]))

const isTime = (word: string): boolean => calendarWords.has(word) || /^(?:this|last|on|in)$/.test(word)

/** Where the word stands that a clause opens with: "after | Mr. Trump said", "that | the president said". */
export function openerOf(scene: Scene, source: SpeakerMention): number {
  let at = scene.narrated.findLastIndex(({ end }) => end <= source.start)
  while (at > 0 && isBeforeName(wordAt(scene, at)) && !isBroken(scene, at + 1) && !isBroken(scene, at)) at--
  const isAdjective = subordinators.has(wordAt(scene, at - 1)) && !isFunctionWord(wordAt(scene, at))
  return isAdjective && !isBroken(scene, at) ? at - 1 : at
}

const isBeforeName = (word: string): boolean =>
  titles.has(word) || (determiners.has(word) && !clauseOpeners.has(word))

/** "The visit comes a day after the North, …, said": it only tells when something else came about. */
const isOccasion = (scene: Scene, before: number): boolean =>
  scene.narrated.some(
    ({ word }, i) =>
      i < before &&
      i <= MOST_BEFORE_COMING &&
      /^(?:comes?|came)$/.test(word) &&
      [1, 2, 3].some((ahead) => /^(?:as|after|before|amid|since)$/.test(wordAt(scene, i + ahead))),
  )

/** "Trump, who met Kim in June and | said …, is back": what the aside tells besides. */
function isInRelative(scene: Scene, source: SpeakerMention, group: number): boolean {
  const who = scene.narrated.findIndex(({ start }) => start >= source.end)
  if (wordAt(scene, who) !== 'who' || !/^(?:and|but)$/.test(wordAt(scene, group - 1))) return false
  return !/[,;—–]/.test(between(scene, scene.narrated[who], scene.narrated[group]))
}
