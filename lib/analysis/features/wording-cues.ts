import { beforeRanking, type WordingKind, wordingCues } from '@/lib/lexicons/wording-cues'
import { isAsciiCapital } from '@/lib/text/ascii'
import { compilePhrases, findPhrases, type Phrases } from '@/lib/text/phrases'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** Words that hedge, boost or rank. */
export interface WordingCue extends Span {
  readonly kind: WordingKind
}

let compiled: Phrases<keyof typeof wordingCues> | null = null

/** All lists in one search, prepared when first needed: the longest phrase wins, whichever list it is of. */
function phrases(): Phrases<keyof typeof wordingCues> {
  compiled ??= compilePhrases([
    ...wordingCues.innocent.map((phrase) => [phrase, 'innocent'] as const),
    ...wordingCues.hedge.map((phrase) => [phrase, 'hedge'] as const),
    ...wordingCues.booster.map((phrase) => [phrase, 'booster'] as const),
    ...wordingCues.superlative.map((phrase) => [phrase, 'superlative'] as const),
  ])
  return compiled
}

/** Where the words of one sentence hedge, boost or rank, in order and disjoint. */
export function findWordingCues(text: string, words: readonly Token[]): readonly WordingCue[] {
  const opening = words[0]?.start
  const listed = findPhrases(text, words, phrases()).flatMap(
    ({ start, end, value }): readonly WordingCue[] =>
      value === 'innocent' || isName(text, start, opening) ? [] : [{ start, end, kind: value }],
  )
  const ranked = rankings(words).filter(({ start }) => !listed.some((cue) => cue.start === start))
  return ranked.length === 0 ? listed : [...listed, ...ranked].sort((a, b) => a.start - b.start)
}

/** "Best Buy" and "West"; a capital at the beginning tells nothing, except of the month of May. */
const isName = (text: string, start: number, opening: number | undefined): boolean =>
  isAsciiCapital(text.charCodeAt(start)) && (start !== opening || text.startsWith('May', start))

/** "Lopez’s | most loyal", but not "most people". */
const rankings = (words: readonly Token[]): readonly WordingCue[] =>
  words.flatMap(({ word, start, end }, i) =>
    (word === 'most' || word === 'least') && beforeRanking.has(words[i - 1]?.word ?? '')
      ? [{ start, end, kind: 'superlative' }]
      : [],
  )
