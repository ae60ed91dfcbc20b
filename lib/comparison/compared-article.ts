import type { Attribution } from '@/lib/analysis/features/attributions'
import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'
import { tone } from '@/lib/analysis/measures/tone'
import {
  attributionsSchema,
  type UncuedObservation,
  uncuedObservationsSchema,
} from '@/lib/analysis/stored-evidence'
import { splitSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'

/** What is known of an analysed article beside its evidence. */
interface Known {
  readonly id: string
  readonly title: string
  /** The outlet's name; null where none is given. */
  readonly outlet: string | null
  /** ISO 8601 day; null where none is given. */
  readonly date: string | null
  readonly text: string
}

/** An analysed article as comparisons read it. */
export interface ComparedArticle extends Known {
  /** Of the whole text, in order. */
  readonly sentences: readonly Span[]
  /** By measure. */
  readonly observations: Readonly<Record<string, readonly UncuedObservation[]>>
  /** In the order of their contents. */
  readonly attributions: readonly Attribution[]
}

/** The measures that comparisons read, by their ids. */
export const READ_MEASURES: readonly string[] = [tone, ownVoiceTone].map(({ id }) => id)

/** An analysed article with its evidence as it is stored, in JSON: handed to a thread sooner than what it says. */
export interface StoredArticle extends Known {
  /** By measure. */
  readonly observations: Readonly<Record<string, string>>
  readonly attributions: string
}

/** A place in one of the articles compared: what a number opens onto. */
export interface Passage extends Span {
  /** The article's id. */
  readonly article: string
}

/** An article with its sentences found. */
export const comparedArticle = (article: Omit<ComparedArticle, 'sentences'>): ComparedArticle => ({
  ...article,
  sentences: splitSentences(article.text),
})

/** Reads an article from storage; throws a ZodError or SyntaxError where its evidence is not as it was written. */
export const fromStorage = (article: StoredArticle): ComparedArticle =>
  comparedArticle({
    ...article,
    observations: uncuedObservationsSchema.parse(
      Object.fromEntries(
        Object.entries(article.observations).map(([measure, json]) => [measure, JSON.parse(json)]),
      ),
    ),
    attributions: attributionsSchema.parse(JSON.parse(article.attributions)),
  })
