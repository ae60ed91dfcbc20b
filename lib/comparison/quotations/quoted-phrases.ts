import type { QuotationRun } from '@/lib/comparison/quotations/quotation-runs'
import { functionWords } from '@/lib/lexicons/function-words'
import { hasCapital } from '@/lib/text/capitals'
import { slice } from '@/lib/text/span'

/** What is quoted in one place, with its words by their numbers. */
export interface NumberedRun {
  readonly article: string
  readonly run: QuotationRun
  readonly ids: readonly number[]
}

interface Place {
  readonly run: NumberedRun
  /** The first of the words. */
  readonly at: number
}

/** A few words that several articles quote. */
export interface QuotedPhrase {
  readonly words: number
  /** One in each article, the first. */
  readonly places: readonly Place[]
}

const SHORTEST = 2
const LONGEST = 8
const FEWEST_CONTENT = 2

/** Phrases of two to eight words that are all that one article quotes in a place, and that others quote too. */
export function quotedPhrases(runs: readonly NumberedRun[]): readonly QuotedPhrase[] {
  const phrases = phrasesByBeginning(runs)
  for (const run of runs)
    for (let at = 0; at + SHORTEST <= run.ids.length; at++)
      for (const { ids, places } of phrases.get(beginningAt(run.ids, at)) ?? [])
        if (ids.every((id, i) => run.ids[at + i] === id)) places.push({ run, at })
  return [...phrases.values()]
    .flat()
    .map(({ ids, places }) => ({ words: ids.length, places: ofOneSpeaker(places) }))
    .filter(({ places }) => places.length > 1)
}

interface OpenPhrase {
  readonly ids: readonly number[]
  readonly places: Place[]
}

/** Each phrase once, by its first two words. */
function phrasesByBeginning(runs: readonly NumberedRun[]): ReadonlyMap<number, readonly OpenPhrase[]> {
  const phrases = new Map<number, OpenPhrase[]>()
  for (const { ids } of runs.filter(isPhrase)) {
    const beginning = beginningAt(ids, 0)
    const siblings = phrases.get(beginning) ?? []
    const isKnown = siblings.some((known) => known.ids.join() === ids.join())
    if (!isKnown) phrases.set(beginning, [...siblings, { ids, places: [] }])
  }
  return phrases
}

const beginningAt = (ids: readonly number[], at: number): number =>
  (ids[at] ?? 0) * 2 ** 26 + (ids[at + 1] ?? 0)

/** Function words by themselves, and names, are no quoted phrase. */
function isPhrase({ run: { tokens, article } }: NumberedRun): boolean {
  if (tokens.length < SHORTEST || tokens.length > LONGEST) return false
  const content = tokens.filter(({ word }) => !functionWords.has(word) && /\p{L}/u.test(word))
  return content.length >= FEWEST_CONTENT && content.some((token) => !hasCapital(slice(article.text, token)))
}

/** The first place in each article whose speaker is the one most articles name, or is not named. */
function ofOneSpeaker(places: readonly Place[]): readonly Place[] {
  const named = new Map<string, number>()
  for (const { run } of firstByArticle(places))
    if (run.run.speaker !== null) named.set(run.run.speaker, (named.get(run.run.speaker) ?? 0) + 1)
  const main = [...named].sort(([, a], [, b]) => b - a)[0]?.[0]
  return firstByArticle(places.filter(({ run }) => run.run.speaker === null || run.run.speaker === main))
}

const firstByArticle = (places: readonly Place[]): readonly Place[] =>
  [...new Map(places.toReversed().map((place) => [place.run.article, place])).values()].reverse()
