import { sourceOf } from '@/lib/analysis/features/cue-sources'
import { described, isBroken, isFunctionWord } from '@/lib/analysis/features/noun-phrases'
import { isUnreported } from '@/lib/analysis/features/reporting-conditions'
import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { findSubject, findSubjectAfter } from '@/lib/analysis/features/subjects'
import { verbGroupStart } from '@/lib/analysis/features/verb-groups'
import { clauseOpeners, concessives, determiners, subordinators } from '@/lib/lexicons/grammar-words'
import {
  alwaysReporting,
  doing,
  faint,
  leadingParticiples,
  nounForms,
  reportingLemmas,
} from '@/lib/lexicons/reporting-verbs'
import { titles } from '@/lib/lexicons/source-words'
import { type Span, slice } from '@/lib/text/span'

const MOST_BEFORE_SOURCE = 2
const MOST_OF_SENTENCE = 0.7
/** How far a verb's object tells whether it is a clause: "announced on Friday that …". */
const MOST_TO_OBJECT = 80
const BEFORE_QUOTATION = /^[^“”"]{0,30}[,:]\s*["“]/
// Quoted, or with a verb of its own: "rejected that idea as “…”", "announced it was leaving".
const HAS_CLAUSE =
  /["“]|^[^,;:]*\b(?:that|he|she|it|they|we|there|would|will|is|was|were|are|had|has|have|could|should|as)\b/i

/** Words by which a sentence says that somebody said something. */
export interface ReportingCue extends Span {
  /** As written; null for "according to". */
  readonly verb: string | null
  /** Its infinitive. */
  readonly lemma: string | null
  readonly source: SpeakerMention | null
  /** False where only a subordinate clause or a participle reports: "the talks began after Trump said …". */
  readonly leads: boolean
}

/** The sentence's cues in order. Words inside quotation marks are the source's own and no cues. */
export function findCues(scene: Scene): readonly ReportingCue[] {
  const cues: ReportingCue[] = []
  scene.narrated.forEach((_, at) => {
    const cue = accordingTo(scene, at) ?? quotedAsSaying(scene, at) ?? verbCue(scene, at, cues.at(-1))
    if (cue) cues.push(cue)
  })
  return cues.length > 0 ? cues : colonCue(scene)
}

/** "The president's summary was modest: “…”" */
function colonCue(scene: Scene): readonly ReportingCue[] {
  const { text, sentence, quotations, narrated, speakers } = scene
  const said = quotations.find(({ start }) => start > sentence.start)
  const lead = said ? text.slice(sentence.start, said.start) : ''
  const source = speakers[0] && described(scene, speakers[0])
  const opensLead = source !== undefined && source.start <= (narrated[MOST_BEFORE_SOURCE]?.start ?? 0)
  if (!said || !opensLead || !/:\s*$/.test(lead) || !/[.!?…]["”’]$/.test(slice(text, said))) return []
  const start = sentence.start + lead.lastIndexOf(':')
  return [{ start, end: start + 1, verb: null, lemma: null, source, leads: true }]
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
    source,
    leads: true,
  }
}

/** "KCNA quoted Kim as saying": Kim is the source, the agency passes it on. */
function quotedAsSaying(scene: Scene, at: number): ReportingCue | null {
  const source = wordAt(scene, at) === 'quoted' ? findSubjectAfter(scene, at) : null
  const saying = scene.narrated.find(
    ({ word }, i) => i > at && i < at + 8 && word === 'saying' && wordAt(scene, i - 1) === 'as',
  )
  if (!source || !saying) return null
  const start = findSubject(scene, at - 1, 0)?.start ?? source.start
  return { start, end: saying.end, verb: 'quoted', lemma: 'quote', source, leads: true }
}

function verbCue(scene: Scene, at: number, previous: ReportingCue | undefined): ReportingCue | null {
  const token = scene.narrated[at]
  const lemma = token && reportingLemmas.get(token.word)
  if (!lemma || isUnreported(scene, at, lemma)) return null
  const source = sourceOf(scene, at, previous)
  if (source === undefined) return null
  const leads = !isFaint(scene, token, lemma) && (isLeading(scene, at, source) ?? previous?.leads ?? false)
  return { start: token.start, end: token.end, verb: slice(scene.text, token), lemma, source, leads }
}

/** "asked to leave", "announced a plan", but not "asked, “Will it work?”" */
function isFaint(scene: Scene, verb: Span, lemma: string): boolean {
  const after = scene.text.slice(verb.end, Math.min(verb.end + MOST_TO_OBJECT, scene.sentence.end))
  if (faint.has(lemma)) return !BEFORE_QUOTATION.test(after)
  return doing.has(lemma) && !HAS_CLAUSE.test(after)
}

/** "In other words, | as Town warned": it leads where a clause begins with it, unlike in "came as Kim warned". */
const opensClause = (scene: Scene, at: number): boolean =>
  at === 0 || /,/.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))

/** "said that Kim vowed", unlike "a test that Kim vowed to end" */
const reports = (scene: Scene, at: number): boolean =>
  reportingLemmas.has(wordAt(scene, at)) && !nounForms.has(wordAt(scene, at)) && wordAt(scene, at) !== 'talks'

/** Whether the verb's own clause is the sentence's; undefined where it goes with the cue before it. */
function isLeading(scene: Scene, at: number, source: SpeakerMention | null): boolean | undefined {
  const group = verbGroupStart(scene, at)
  if (source === null) return alwaysReporting.has(wordAt(scene, at)) || undefined
  if (wordAt(scene, at).endsWith('ing') && group === at)
    return leadingParticiples.has(wordAt(scene, at)) || undefined
  const beforeSource = openerOf(scene, source)
  const opener = wordAt(scene, beforeSource)
  const opensSentence = beforeSource === 0
  const isSubordinate =
    subordinators.has(opener) ||
    (opensSentence && concessives.has(opener)) ||
    (opener === 'as' && !opensClause(scene, beforeSource)) ||
    (opener === 'that' && !opensSentence && !reports(scene, beforeSource - 1))
  if (isWhatMatters(scene, at, group)) return true
  return wordAt(scene, group - 1) !== 'who' && !isSubordinate && !isInRelative(scene, source, group)
}

/** "It split analysts who | said …": nearly all of the sentence is what they said. */
function isWhatMatters(scene: Scene, at: number, group: number): boolean {
  const { sentence, narrated } = scene
  const rest = sentence.end - (narrated[at]?.end ?? sentence.end)
  const isSaying = alwaysReporting.has(wordAt(scene, at)) && wordAt(scene, group - 1) === 'who'
  return isSaying && rest >= (sentence.end - sentence.start) * MOST_OF_SENTENCE
}

/** Where the word stands that a clause opens with: "after | Mr. Trump said", "that | the president said". */
function openerOf(scene: Scene, source: SpeakerMention): number {
  let at = scene.narrated.findLastIndex(({ end }) => end <= source.start)
  while (at > 0 && isBeforeName(wordAt(scene, at)) && !isBroken(scene, at + 1)) at--
  const isAdjective = subordinators.has(wordAt(scene, at - 1)) && !isFunctionWord(wordAt(scene, at))
  return isAdjective && !isBroken(scene, at) ? at - 1 : at
}

const isBeforeName = (word: string): boolean =>
  titles.has(word) || (determiners.has(word) && !clauseOpeners.has(word))

/** "Trump, who met Kim in June and | said …, is back": what the aside tells besides. */
function isInRelative(scene: Scene, source: SpeakerMention, group: number): boolean {
  const who = scene.narrated.findIndex(({ start }) => start >= source.end)
  if (wordAt(scene, who) !== 'who' || !/^(?:and|but)$/.test(wordAt(scene, group - 1))) return false
  return !/[,;—–]/.test(between(scene, scene.narrated[who], scene.narrated[group]))
}
