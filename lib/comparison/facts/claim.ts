import type { Amount } from '@/lib/comparison/facts/amounts'
import type { DatePlace } from '@/lib/comparison/facts/dates'
import { type Days, writtenDays } from '@/lib/comparison/facts/days'
import type { FactTopic, Named } from '@/lib/comparison/facts/topic'
import type { PhraseMatch } from '@/lib/text/phrases'
import type { Span } from '@/lib/text/span'

/** What a row tells: when or where something happened, how much, or when an agreement was made. */
export type FactKind = 'date' | 'place' | 'quantity' | 'agreement'

/**
 * What an article gives as a fact's value, ready to be compared. A date to come can still change: `told` is the
 * day of publication (ISO 8601; null where it is not known). Two names are surely of two things only where both
 * have `means` and it is not the same. A tally can grow: `asOf` is the time it was counted at, greater the later and
 * equal where it cannot have grown between; null where that is not known.
 */
export type Reading =
  | ({ readonly form: 'days'; readonly told: string | null } & Days)
  | ({ readonly form: 'amount' } & Amount)
  | ({ readonly form: 'tally'; readonly asOf: number | null } & Amount)
  | { readonly form: 'name'; readonly name: string; readonly means: string | null }

/** One sentence gives one value for one fact. */
export interface Claim extends Span {
  /** Equal for claims about the same attribute of the same thing. */
  readonly key: string
  readonly label: string
  readonly kind: FactKind
  readonly reading: Reading
  /** The reading in short: "2018-06", "28500", "Singapore". */
  readonly value: string
  /**
   * The day (ISO 8601) on which it is told as news of an occasion ("a two-hour meeting"): claims of one key are about
   * the same one only where these lie near. Left out of what holds at any time.
   */
  readonly newsOf?: string
}

/** A sentence as facts are looked for in it; spans of claims and dates index `text`. */
export interface FactSentence {
  readonly text: string
  /** The sentence before it; empty for the first. */
  readonly before: string
  /** The two sentences before that one; empty where there are none. */
  readonly earlier: string
  /** The people whom the article names in full, by their ids. */
  readonly people: () => ReadonlyMap<string, string>
  /** Everybody named in it, in order. */
  readonly named: () => readonly PhraseMatch<Named>[]
  /** Everybody named in the sentence before it; none for the first. */
  readonly namedBefore: () => readonly PhraseMatch<Named>[]
  /** Its dates, in order. */
  readonly dates: () => readonly DatePlace[]
  /** ISO 8601 day; null where none is given. */
  readonly published: string | null
}

/** Finds facts of one kind in a sentence. */
export type FactFinder = (sentence: FactSentence, topic: FactTopic) => readonly Claim[]

/** A claim that a fact falls on a date, as told in an article of the day `told` (null: not known). */
export const dateClaim = (
  fact: Pick<Claim, 'key' | 'label' | 'kind'>,
  { start, end, days, about }: DatePlace,
  told: string | null,
): Claim => ({
  ...fact,
  start,
  end,
  reading: { form: 'days', told, ...days },
  value: about ? `about ${about}` : writtenDays(days),
})
