import type { Attribution } from '@/lib/analysis/features/attributions'
import { attributedSpans } from '@/lib/analysis/features/own-sentences'
import { reportingLemmas } from '@/lib/lexicons/reporting-verbs'
import { speechWords, wordAnnouncers } from '@/lib/lexicons/wording-cues'
import { indexAt, overlapping, type Span, slice, startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

interface QuotedMaterial {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly attributions: readonly Attribution[]
}

const MOST_WORDS = 3
const LONGEST = 60
/** How many words before and after a quotation may tell that somebody spoke. */
const [WORDS_BEFORE, WORDS_AFTER] = [6, 2]

/**
 * Quotations of one to three words that nobody is said to have said, in order, their marks included: no names or
 * titles, no words quoted as words ("the term “pivot”"), and nothing that stands in somebody's statement or beside a
 * word of speech.
 */
export function findScareQuotes(material: QuotedMaterial): readonly Span[] {
  const statements = attributedSpans(material.attributions.filter(({ kind }) => kind === 'paraphrase'))
  return material.attributions
    .filter(
      (attribution) => isNobodys(attribution) && overlapping(statements, attribution.content).length === 0,
    )
    .map(({ content }) => content)
    .filter((content) => isAtArmsLength(material, content))
}

const isNobodys = ({ kind, name, cue }: Attribution): boolean =>
  kind === 'quotation' && name === null && cue === null

function isAtArmsLength({ text, tokens }: QuotedMaterial, content: Span): boolean {
  if (content.end - content.start > LONGEST) return false
  const words = startingIn(tokens, content)
  const written = slice(text, content)
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    /\p{Ll}/u.test(written) &&
    !/[.!?…—]["”’']?$/.test(written) &&
    !isTitle(text, words) &&
    !isAnnounced(text, tokens, content) &&
    !isToldAsSpeech(text, tokens, content)
  )
}

/** "The Interview": its first word and all long words have capitals. */
const isTitle = (text: string, words: readonly Token[]): boolean =>
  words.every(({ start, word }, i) => (i > 0 && word.length < 4) || /\p{Lu}/u.test(text.charAt(start)))

/** "the term | “pivot”", "Lopez’s | “pivot”": a word as a word, or somebody's own. */
function isAnnounced(text: string, tokens: readonly Token[], { start, end }: Span): boolean {
  const at = indexAt(tokens, start - 1)
  const next = tokens[indexAt(tokens, end - 1) + 1]
  if (next && /^mean(?:s|t)?$/.test(next.word) && next.start - end < 2) return true
  const [before, last] = [tokens[at - 1], tokens[at]]
  if (!last || start - last.end > 2) return false
  const isPossessive = last.word === 's' && /['’]/.test(text.charAt(last.start - 1))
  const isKnownAs = last.word === 'as' && before?.word === 'known'
  return isPossessive || isKnownAs || (wordAnnouncers.has(last.word) && before?.word !== 'so')
}

/** "threatened to | “totally destroy”", "the “fire and fury” | remarks", "Lopez: | “no deal”" */
function isToldAsSpeech(text: string, tokens: readonly Token[], { start, end }: Span): boolean {
  const [first, next] = [indexAt(tokens, start - 1) + 1, indexAt(tokens, end - 1) + 1]
  const before = tokens.slice(Math.max(0, first - WORDS_BEFORE), first)
  const after = tokens.slice(next, next + WORDS_AFTER)
  const opening = before.findLastIndex((word, i) =>
    /[.!?]/.test(text.slice(word.end, before[i + 1]?.start ?? start)),
  )
  return (
    text.slice(Math.max(0, start - 2), start).trim() === ':' ||
    before.slice(opening + 1).some((word, i, all) => tellsOfSpeech(word.word) && !isSoCalled(all, i)) ||
    after.some(({ word }) => speechWords.has(word))
  )
}

const tellsOfSpeech = (word: string): boolean => reportingLemmas.has(word) || speechWords.has(word)

/** "so-called" tells of no speaker. */
const isSoCalled = (words: readonly Token[], at: number): boolean =>
  words[at]?.word === 'called' && words[at - 1]?.word === 'so'
