import { sourceOf } from '@/lib/analysis/features/cue-sources'
import { isLeading, openerOf } from '@/lib/analysis/features/leading-clauses'
import { inTheViewOf, isJudge, nominalCue, nominalCueWords } from '@/lib/analysis/features/nominal-cues'
import { described } from '@/lib/analysis/features/noun-phrases'
import { isUnreported } from '@/lib/analysis/features/reporting-conditions'
import { type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { findSubject, findSubjectAfter } from '@/lib/analysis/features/subjects'
import { doing, faint, opinions, reportingLemmas } from '@/lib/lexicons/reporting-verbs'
import { documents } from '@/lib/lexicons/source-words'
import { type Span, slice } from '@/lib/text/span'

const MOST_BEFORE_SOURCE = 2
/** How far a verb's object tells whether it is a clause: "announced on Friday that …". */
const MOST_TO_OBJECT = 80
const BEFORE_QUOTATION = /^[^“”"]{0,30}[,:]\s*["“]/
// Quoted, or with a verb of its own: "rejected that idea as “…”", "announced it was leaving".
const HAS_CLAUSE =
  /["“]|^[^,;:]*\b(?:that|he|she|it|they|we|there|would|will|is|was|were|are|had|has|have|could|should)\b/i

const AFTER_CLAUSE = /[\p{L}\p{N}”"’%][,”"’]{1,2}\s(?:[Tt]he\s|an?\s)?$/u
/** Nothing but when or where: "announced on Monday." */
const WHEN =
  /^(?:\s(?:on|in|at|late|last|this|earlier|yesterday|today|tonight|\p{Lu}\p{Ll}+|\d+|week|month|year)){0,5}\.?["”]?$/u

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

/** Of these words one stands where a cue begins: most words of a text need not be tried. */
const cueWords: ReadonlySet<string> = new Set([
  'according',
  'quoted',
  ...nominalCueWords,
  ...reportingLemmas.keys(),
])

/** The sentence's cues in order. Words inside quotation marks are the source's own and no cues. */
export function findCues(scene: Scene): readonly ReportingCue[] {
  const cues: ReportingCue[] = []
  for (let at = 0; at < scene.narrated.length; at++) {
    if (!cueWords.has(wordAt(scene, at))) continue
    const cue =
      accordingTo(scene, at) ??
      inTheViewOf(scene, at) ??
      quotedAsSaying(scene, at) ??
      nominalCue(scene, at) ??
      verbCue(scene, at, cues.at(-1))
    if (cue) cues.push(cue)
  }
  return cues.length > 0 ? cues : colonCue(scene)
}

/** "The president's summary was modest: “…”" */
function colonCue(scene: Scene): readonly ReportingCue[] {
  const { text, sentence, quotations, narrated, speakers } = scene
  const said = quotations.find(({ start }) => start > sentence.start)
  const lead = said ? text.slice(sentence.start, said.start) : ''
  const opening = lead.lastIndexOf(',') + 1
  const first = speakers.find(
    ({ start, end }) => start >= sentence.start + opening && end <= sentence.start + lead.length,
  )
  const source = first && described(scene, first)
  const second = narrated.filter(({ start }) => start >= sentence.start + opening)[MOST_BEFORE_SOURCE]
  const opensLead = source !== undefined && source.start <= (second?.start ?? sentence.end)
  if (!said || !opensLead || !/:\s*$/.test(lead) || !/[.!?…]["”’]$/.test(slice(text, said))) return []
  const start = sentence.start + lead.lastIndexOf(':')
  return [{ start, end: start + 1, verb: null, lemma: null, source, leads: true }]
}

function accordingTo(scene: Scene, at: number): ReportingCue | null {
  const according = scene.narrated[at]
  if (according?.word !== 'according') return null
  const to = scene.narrated[at + 1]
  if (to?.word !== 'to') return null
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
  if (wordAt(scene, at) !== 'quoted') return null
  const source = findSubjectAfter(scene, at)
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
  if (source === undefined || (source && (isMadeTo(scene, source) || isExperience(scene, lemma, source))))
    return null
  const isOpinion = opinions.has(lemma) && source !== null && isJudge(scene, source)
  if (opinions.has(lemma) && !faint.has(lemma) && !isOpinion) return null
  const leads =
    (isOpinion || isAfterwords(scene, token, source) || !isFaint(scene, token, lemma)) &&
    (isLeading(scene, at, source) ?? previous?.leads ?? false)
  return { start: token.start, end: token.end, verb: slice(scene.text, token), lemma, source, leads }
}

/** "asked to leave", "announced a plan", but not "asked, “Will it work?”" */
function isFaint(scene: Scene, verb: Span, lemma: string): boolean {
  const after = scene.text.slice(verb.end, Math.min(verb.end + MOST_TO_OBJECT, scene.sentence.end))
  if (faint.has(lemma)) return !BEFORE_QUOTATION.test(after)
  return doing.has(lemma) && !HAS_CLAUSE.test(after)
}

/** "The road will close, the ministry | announced on Monday.": what was said stands before. */
function isAfterwords({ text, sentence }: Scene, verb: Span, source: SpeakerMention | null): boolean {
  if (!source || source.start > verb.start) return false
  const before = text.slice(sentence.start, source.start)
  const after = text.slice(verb.end, Math.min(verb.end + MOST_TO_OBJECT, sentence.end))
  return AFTER_CLAUSE.test(before) && WHEN.test(after)
}

/** "It would let | Republicans argue that …" */
const isMadeTo = (scene: Scene, source: SpeakerMention): boolean =>
  /^(?:lets?|letting|makes?|made|making|helps?|helped)$/.test(wordAt(scene, openerOf(scene, source)))

/** "Trump found that it was hard" tells of a life, "the poll found that …" of a report; so "it found that …". */
function isExperience({ text }: Scene, lemma: string, source: SpeakerMention): boolean {
  const written = slice(text, source).toLowerCase()
  const noun = written.slice(written.lastIndexOf(' ') + 1)
  if (lemma === 'show') return !documents.has(noun) && !documents.has(noun.replace(/s$/, ''))
  return lemma === 'find' && (source.kind === 'person' || (source.kind === 'pronoun' && written !== 'it'))
}
