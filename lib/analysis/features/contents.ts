import type { ReportingCue } from '@/lib/analysis/features/reporting-cues'
import type { Scene } from '@/lib/analysis/features/scene'
import { prepositions } from '@/lib/lexicons/grammar-words'
import { type Span, slice } from '@/lib/text/span'

// What may follow "…, he said" without beginning what was said.
const AFTERTHOUGHT =
  /^[\s,;]*(?:$|[.?!—–]|(?:on|in|at|during|after|before|via|through|to|of|when|while|as|late|later|earlier|last|this|yesterday|today|tonight|recently|ahead|with|from|about|upon|following|(?:mon|tues|wednes|thurs|fri|satur|sun)day|reporters|him|her|them|me|us)\b)/i
const SAYS_THAT = /^[^,;:“”"]{0,90}?\bthat\b|^[^,;:“”"]{0,40}[,:]?\s*["“‘]/
const ENDS_CONTENT = /[,”"’?!—–]\s*$/
const SHORT_ADVERBIAL_WORDS = 8

/** What each of a sentence's cues says was said, in the order of the cues; null where it holds nothing. */
export function contentsOf(scene: Scene, cues: readonly ReportingCue[]): readonly (Span | null)[] {
  return cues.map((cue, i) => {
    const before = { start: cues[i - 1]?.end ?? scene.sentence.start, end: frameOf(cue).start }
    const after = { start: frameOf(cue).end, end: nextFrame(cues, i)?.start ?? scene.sentence.end }
    return stripped(scene.text, isPostposed(scene.text, before, after) ? before : after)
  })
}

/** The cue with its source where they stand together: "Trump said", "according to KCNA". */
function frameOf({ start, end, source }: ReportingCue): Span {
  return source ? { start: Math.min(start, source.start), end: Math.max(end, source.end) } : { start, end }
}

/** The next cue's frame; one that leans on an earlier source ("…, adding") begins with its verb. */
function nextFrame(cues: readonly ReportingCue[], i: number): Span | undefined {
  const [cue, next] = [cues[i], cues[i + 1]]
  if (!cue || !next) return undefined
  return frameOf(next).start >= cue.end ? frameOf(next) : next
}

/** Whether the cue comes after what was said: "The talks failed, officials said on Sunday." */
function isPostposed(text: string, before: Span, after: Span): boolean {
  const [left, right] = [slice(text, before), slice(text, after)]
  if (!ENDS_CONTENT.test(left) || SAYS_THAT.test(right) || !AFTERTHOUGHT.test(right)) return false
  return !(isShortAdverbial(left) && wordsOf(right).length > 2)
}

/** "On Friday," */
function isShortAdverbial(left: string): boolean {
  const words = wordsOf(left)
  return words.length < SHORT_ADVERBIAL_WORDS && prepositions.has((words[0] ?? '').toLowerCase())
}

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Without the punctuation and the "that" between cue and content; null where no word is left. */
function stripped(text: string, span: Span): Span | null {
  const lead = /^[\s,;:—–-]*(?:that\s)?/.exec(slice(text, span))?.[0].length ?? 0
  const start = Math.min(span.start + lead, span.end)
  let end = span.end
  while (end > start && /[\s,;:—–-]/.test(text.charAt(end - 1))) end--
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null
}
