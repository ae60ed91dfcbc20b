import type { ReportingCue } from '@/lib/analysis/features/reporting-cues'
import type { Scene } from '@/lib/analysis/features/scene'
import { leadOpeners, prepositions } from '@/lib/lexicons/grammar-words'
import { type Span, slice } from '@/lib/text/span'

/** What stands before and after a cue, as far as the neighbouring cues. */
interface Surroundings {
  readonly before: Span
  readonly after: Span
}

/** What a cue introduces, and the words that do nothing but introduce it ("On Friday, Trump said that"). */
export interface Content {
  readonly content: Span
  readonly frame: Span
}

// What may follow "…, he said" without beginning what was said.
const AFTERTHOUGHT =
  /^\s*,\s*\p{Ll}+ing\b|^[\s,;]*(?:$|[.?!—–]|(?:on|in|at|during|after|before|via|through|to|of|when|while|as|late|later|earlier|last|this|yesterday|today|tonight|recently|ahead|with|from|about|upon|following|(?:mon|tues|wednes|thurs|fri|satur|sun)day|reporters|him|her|them|me|us|citing|referring|adding)\b)/iu
const SAYS_THAT = /^[^,;:“”"]{0,90}?\bthat\b|^[^,;:“”"]{0,40}[,:]?\s*["“‘]/
const ENDS_CONTENT = /[,”"’?!—–]\s*$/
/** "Trump flew home and later | said": what he did besides is told by the outlet. */
const SECOND_VERB = /\b(?:and|but|then)\s(?:\p{L}+ly\s|also\s|later\s|has\s|have\s|had\s){0,3}$/u
/** "warned of a new path, raising fears of a test", "said it would pull out, a move that stunned allies" */
const OUTCOME =
  /,["”’]?\s(?:(?:raising|prompting|sparking|fuelling|fueling|stoking|drawing|triggering|ending|marking|paving|leading|setting)\s|an?\s(?:(?!that\b)\p{Ll}+\s){0,2}(?:move|step|stance|claim|statement|remark|comment|reference|shift|reversal|decision|announcement|development|demand|threat|contradiction|contrast|departure|rebuke|warning|blow|sign|signal|nod)\b)/u
/** From a dash to a cue. */
const DASH = /\s(?:[–—]|--)\s?[^–—,;“"]{0,20}$/
const BETWEEN_DASHES = /\s(?:[–—]|--)\s/
const NEXT_PARTICIPLE = /,["”’]?\s(?:and\s)?\p{Ll}{2,}ing\s/u
const LETTER = /\p{L}/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const LEAD_WORDS = 40
const SHORT_LEAD_WORDS = 8
/** "The president's own summary was modest:" */
const LONGEST_SUMMARY = 12
/** "he told his staff" */
const LONGEST_ADDRESSEE = 2

/** What each of a sentence's cues says was said, in the order of the cues; null where it holds nothing. */
export function contentsOf(scene: Scene, cues: readonly ReportingCue[]): readonly (Content | null)[] {
  return cues.map((cue, i) => {
    const group = groupOf(scene.text, cue)
    const lastMain = cues.slice(0, i).findLast(({ leads }) => leads)
    const before = { start: Math.min(lastMain?.end ?? scene.sentence.start, group.start), end: group.start }
    const after = { start: group.end, end: nextGroup(scene.text, cues, i)?.start ?? scene.sentence.end }
    if (isParenthetical(scene.text, { before, after })) return parenthetical(scene.text, before, after)
    return isPostposed(scene.text, cue, { before, after })
      ? postposed(scene, { start: scene.sentence.start, end: before.end }, after)
      : preposed(scene, cue, { before, after })
  })
}

const AFTER_PARENTHETICAL = /^,\s*(?![“"]|(?:who|which|a|an|the|citing|referring|\p{L}+ing)\b)\p{L}/u

/** "The North may wait, he said, or it may not." */
function isParenthetical(text: string, { before, after }: Surroundings): boolean {
  const left = slice(text, before)
  if (!/,\s*$/.test(left) || /["“”]/.test(left) || isLead(left) || wordsOf(left).length < 3) return false
  return AFTER_PARENTHETICAL.test(slice(text, after))
}

function parenthetical(text: string, before: Span, after: Span): Content | null {
  const content = stripped(text, { start: before.start, end: after.end })
  return content && { content, frame: { start: before.end, end: after.start } }
}

function postposed({ text }: Scene, before: Span, after: Span): Content | null {
  const content = stripped(text, before)
  return content && { content, frame: { start: content.end, end: after.end } }
}

function preposed(
  { text, sentence }: Scene,
  cue: ReportingCue,
  { before, after }: Surroundings,
): Content | null {
  // "The paper reported that | officials said …": what the next cue reports is all there is.
  const isParticiple = cue.verb?.endsWith('ing') ?? false
  const told = beforeOutcome(text, beforeDash(text, cue, after), isParticiple)
  const content = stripped(text, told) ?? stripped(text, { start: after.start, end: sentence.end })
  const leadsUp = !isParticiple && !SECOND_VERB.test(slice(text, before)) && isLead(slice(text, before))
  const start = leadsUp ? before.start : before.end
  return content && { content, frame: { start, end: content.start } }
}

/** "The North – noting that it was late – left": of a cue between dashes, only as far as the second. */
function beforeDash(text: string, cue: Span, after: Span): Span {
  const end = DASH.test(text.slice(Math.max(0, cue.start - 24), cue.start))
    ? slice(text, after).search(BETWEEN_DASHES)
    : -1
  return end === -1 ? after : { start: after.start, end: after.start + end }
}

/** Without what the outlet adds on the effect of the words, or what else somebody did. */
function beforeOutcome(text: string, after: Span, isParticiple: boolean): Span {
  const end = slice(text, after).search(isParticiple ? NEXT_PARTICIPLE : OUTCOME)
  return end === -1 ? after : { start: after.start, end: after.start + end }
}

/** The cue with its source where they stand together: "Trump said", "according to KCNA". */
function groupOf(text: string, { start, end, source }: ReportingCue): Span {
  const isApart =
    !source ||
    (text.charAt(start) === ':' && wordsOf(text.slice(source.start, start)).length > LONGEST_SUMMARY) ||
    SECOND_VERB.test(text.slice(Math.max(source.end, start - 40), start))
  return isApart ? { start, end } : { start: Math.min(start, source.start), end: Math.max(end, source.end) }
}

/** The words of the next cue, if not subordinate to this one; of one that leans on an earlier source ("…, adding") only the verb. */
function nextGroup(text: string, cues: readonly ReportingCue[], i: number): Span | undefined {
  const cue = cues[i]
  const next = cues.slice(i + 1).find(({ leads }) => leads || !cue?.leads)
  if (!cue || !next) return undefined
  return groupOf(text, next).start >= cue.end ? groupOf(text, next) : next
}

/** Whether the cue comes after what was said: "The talks failed, officials said on Sunday." */
function isPostposed(text: string, cue: ReportingCue, { before, after }: Surroundings): boolean {
  const [left, right] = [slice(text, before), slice(text, after)]
  if (text.charAt(cue.start) === ':') return false
  if (cue.verb === null) return wordsOf(left).length > SHORT_LEAD_WORDS || wordsOf(right).length < 3
  if (cue.source && cue.source.start > cue.end - 1) return LETTER.test(left)
  if (!ENDS_CONTENT.test(left) || SAYS_THAT.test(right)) return false
  if (!AFTERTHOUGHT.test(right) && wordsOf(right).length > LONGEST_ADDRESSEE) return false
  return !(isLead(left) && wordsOf(left).length < SHORT_LEAD_WORDS && wordsOf(right).length > 2)
}

/** "On Friday,", "Asked about the talks,": it only leads up to "he said". */
function isLead(left: string): boolean {
  const words = wordsOf(left)
  const first = (words[0] ?? '').toLowerCase().replace(/,$/, '')
  const opens =
    prepositions.has(first) ||
    leadOpeners.has(first) ||
    first.endsWith('ing') ||
    isParticiplePhrase(left, first)
  return opens && words.length < LEAD_WORDS
}

/** "Seated beside Abe, | Trump said" */
const isParticiplePhrase = (left: string, first: string): boolean =>
  first.endsWith('ed') && /^[^,]*,\s*$/.test(left)

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Without the punctuation and the "that" between cue and content; null where no word is left. */
function stripped(text: string, span: Span): Span | null {
  const lead = /^[\s,;:—–-]*(?:that\s)?/.exec(slice(text, span))?.[0].length ?? 0
  const start = Math.min(span.start + lead, span.end)
  let end = span.end
  while (end > start && /[\s,;—–-]/.test(text.charAt(end - 1))) end--
  return LETTER_OR_DIGIT.test(text.slice(start, end)) ? { start, end } : null
}
