import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { quotationRunsOf } from '@/lib/comparison/quotations/quotation-runs'
import { type QuotedHere, quotedHere } from '@/lib/comparison/quotations/quoted-here'
import {
  type NumberedRun,
  type QuotedPhrase,
  quotedPhrases,
} from '@/lib/comparison/quotations/quoted-phrases'
import { findCommonStretches } from '@/lib/comparison/stretches/common-stretches'
import { commonRuns } from '@/lib/comparison/stretches/stretch-chain'
import type { SameWords, WordRange } from '@/lib/comparison/stretches/stretch-match'
import { wordIds } from '@/lib/comparison/stretches/word-ids'
import { functionWords } from '@/lib/lexicons/function-words'
import { hasCapital } from '@/lib/text/capitals'
import { groupedBy } from '@/lib/text/grouped-by'
import { slice } from '@/lib/text/span'

/** The same words quoted in several articles. */
export interface SharedQuotation {
  /** How many words of the fullest quotation each other one has too, at least. */
  readonly words: number
  /** The one that quotes the most words. */
  readonly fullest: string
  /** In the articles' order. */
  readonly quoted: readonly QuotedHere[]
}

/** What is told has as many words in a row. */
const WINNOW = { words: 4, window: 1 }
/** Of one speaker; the last number is of words that are neither function words nor names. */
const FEWEST_SAME = 6
const FEWEST_CONTENT = 2
/** Where the articles name different speakers, or none. */
const FEWEST_SAME_OF_OTHERS = 9

/**
 * Words that at least two articles quote, those in most articles first, then the longest: stretches of longer quotations,
 * however they are cut, and short phrases of which one article quotes no more (“fire and fury”).
 */
export function sharedQuotations(articles: readonly ComparedArticle[]): readonly SharedQuotation[] {
  const ids = wordIds()
  const runs = articles.flatMap(quotationRunsOf).map((run) => ({
    run,
    article: run.article.id,
    ids: run.tokens.map(({ word }) => ids(word)),
  }))
  const stretches = findCommonStretches(runs, WINNOW, ({ a, words }, [first, second]) => {
    const [one, other] = [runs[first], runs[second]]
    return one !== undefined && other !== undefined && isTelling({ one, other, words, range: a })
  })
  const byArticle = groupedBy(runs, ({ article }) => article)
  const long = stretches.flatMap((found) =>
    sharedOf(
      found.stretches.flatMap(({ run }) => runs[run] ?? []),
      byArticle,
    ),
  )
  const short = quotedPhrases(runs).flatMap((phrase) => sharedPhrase(phrase, byArticle))
  return [...withoutRepeats(long), ...short].sort(
    (a, b) => b.quoted.length - a.quoted.length || b.words - a.words,
  )
}

/** One quotation may be found by its beginning and by its end. */
const withoutRepeats = (found: readonly SharedQuotation[]): readonly SharedQuotation[] => [
  ...new Map(
    found.map((shared) => [
      shared.quoted.map(({ common }) => `${common.article} ${common.start}`).join(),
      shared,
    ]),
  ).values(),
]

interface WordsInCommon {
  readonly one: NumberedRun
  readonly other: NumberedRun
  /** How many. */
  readonly words: number
  /** Where, in the first. */
  readonly range: WordRange
}

function isTelling({ one, other, words, range }: WordsInCommon): boolean {
  const isOfOne = one.run.speaker !== null && one.run.speaker === other.run.speaker
  if (words < (isOfOne ? FEWEST_SAME : FEWEST_SAME_OF_OTHERS)) return false
  const content = one.run.tokens
    .slice(range.from, range.to)
    .filter((token) => !functionWords.has(token.word) && !hasCapital(slice(one.run.article.text, token)))
  return content.length >= FEWEST_CONTENT
}

/** A quotation with the words that it has in common with the fullest. */
interface Kin {
  readonly member: NumberedRun
  readonly same: readonly SameWords[]
}

/** All that each article quotes. */
type ByArticle = ReadonlyMap<string, readonly NumberedRun[]>

function sharedOf(runs: readonly NumberedRun[], byArticle: ByArticle): readonly SharedQuotation[] {
  const fullest = longestOf(runs)
  if (!fullest) return []
  const kin = runs
    .map((member) => ({ member, same: commonRuns(fullest.ids, member.ids) }))
    .filter(({ member, same }) => {
      const range = { from: same[0]?.a ?? 0, to: endOf(same) }
      return isTelling({ one: fullest, other: member, words: lengthOf(same), range })
    })
  return kin.length < 2 ? [] : [shared({ fullest, kin }, byArticle)]
}

interface Family {
  readonly fullest: NumberedRun
  readonly kin: readonly Kin[]
}

function shared({ fullest, kin }: Family, byArticle: ByArticle): SharedQuotation {
  const others = kin.filter(({ member }) => member !== fullest)
  const from = Math.min(...others.map(({ same }) => same[0]?.a ?? 0))
  const own = { a: from, b: from, length: Math.max(...others.map(({ same }) => endOf(same))) - from }
  return {
    words: Math.min(...others.map(({ same }) => lengthOf(same))),
    fullest: fullest.article,
    quoted: kin.flatMap(({ member, same }) =>
      quotedHere(member.run, {
        fullest: fullest.run,
        same: member === fullest ? [own] : same,
        elsewhere: () => quotedElsewhere(fullest, member, byArticle),
      }),
    ),
  }
}

/** The words of the fullest quotation that an article has in another place. */
const quotedElsewhere = (
  fullest: NumberedRun,
  here: NumberedRun,
  byArticle: ByArticle,
): readonly SameWords[] =>
  (byArticle.get(here.article) ?? [])
    .filter((run) => run !== here)
    .flatMap((run) => commonRuns(fullest.ids, run.ids))
    .filter(({ length }) => length >= WINNOW.words)

function sharedPhrase({ words, places }: QuotedPhrase, byArticle: ByArticle): SharedQuotation[] {
  const fullest = longestOf(places.map(({ run }) => run))
  const inFullest = places.find(({ run }) => run === fullest)
  if (!fullest || !inFullest) return []
  const kin = places.map(({ run, at }) => ({
    member: run,
    same: [{ a: inFullest.at, b: at, length: words }],
  }))
  return [shared({ fullest, kin }, byArticle)]
}

const longestOf = (runs: readonly NumberedRun[]): NumberedRun | undefined =>
  runs.toSorted((a, b) => b.ids.length - a.ids.length)[0]

const lengthOf = (same: readonly SameWords[]): number => same.reduce((sum, { length }) => sum + length, 0)

/** Where in the fullest quotation they end. */
const endOf = (same: readonly SameWords[]): number => {
  const last = same.at(-1)
  return last ? last.a + last.length : 0
}
