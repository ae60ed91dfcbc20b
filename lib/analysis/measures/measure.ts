import type { ArticleFeatures } from '@/lib/analysis/features/article-features'
import type { Span } from '@/lib/text/span'

/** Who speaks a unit: the outlet itself, or a source it quotes or paraphrases. */
export type Voice =
  | { readonly kind: 'outlet' }
  | {
      readonly kind: 'source'
      /** The source's name as resolved; null where the text does not say who spoke. */
      readonly source: string | null
      /** Id of the codebook's camp; null where the source belongs to none. */
      readonly camp: string | null
      /** Reporting verb as written ("claimed"); null where there is none. */
      readonly verb: string | null
    }

/** Words that moved a unit's score. The weights of an observation's cues add up to its score. */
export interface Cue extends Span {
  readonly kind: 'favourable' | 'unfavourable' | 'shifter'
  /** Part of the observation's score that is due to this cue, signed. */
  readonly weight: number
  /** What the rule did, in plain words: "negated by “not”". */
  readonly note: string
}

export interface Observation {
  readonly unit: Span
  readonly score: number
  readonly cues: readonly Cue[]
  readonly voice: Voice
}

export interface Interval {
  readonly low: number
  readonly high: number
}

/** What a measure found in one article. `value` and `interval` are null below the measure's `minUnits`. */
export interface Measurement {
  readonly measure: string
  readonly value: number | null
  /** 95 % bootstrap interval over the observations. */
  readonly interval: Interval | null
  readonly n: number
  readonly observations: readonly Observation[]
}
