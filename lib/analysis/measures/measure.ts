import type { ArticleFeatures } from '@/lib/analysis/features/article-features'
import type { Deed } from '@/lib/analysis/features/deeds'
import type { Cue, ScoresWithout, ToneProbabilities } from '@/lib/analysis/features/tone-reading'
import type { Voice } from '@/lib/analysis/features/voice'
import type { Scale } from '@/lib/analysis/measures/scale'
import type { CitationKey } from '@/lib/lexicons/bibliography'
import type { Span } from '@/lib/text/span'

export type { Cue, Deed, Voice }

export interface Observation {
  readonly unit: Span
  readonly score: number
  /** Their weights add up to the score. */
  readonly cues: readonly Cue[]
  readonly voice: Voice
  /** How likely each reading of the unit is, where the measure knows. */
  readonly probabilities?: ToneProbabilities
  /** What the score depends on beside the unit, where the measure knows. */
  readonly without?: ScoresWithout
  /** The deeds that the unit tells of, in order, where the measure reads them. */
  readonly deeds?: readonly Deed[]
}

export interface Interval {
  readonly low: number
  readonly high: number
}

/** How many observations lean to either side; the others say little by themselves. */
export interface Leaning {
  readonly favourable: number
  readonly unfavourable: number
}

/** What a measure found in one article. `value` and `interval` are null below the measure's `minUnits`. */
export interface Measurement {
  readonly measure: string
  readonly value: number | null
  /** 95 % interval over the observations. */
  readonly interval: Interval | null
  readonly n: number
  readonly leaning: Leaning
  readonly observations: readonly Observation[]
}

/** A text with what the measure makes of it: shown on the methodology page, executed by the tests. */
export interface Example {
  /** A first paragraph that begins with “# ” is the headline. */
  readonly text: string
  /** Mean score of its observations, to two decimals; null where it has none. */
  readonly value: number | null
  /** The words that moved the score, in order. */
  readonly cues: readonly string[]
}

/** A tone in a word. "Mixed": both sides are strong; "unclear": the evidence is thin. */
export type ToneVerdict = 'favourable' | 'unfavourable' | 'mixed' | 'neutral' | 'unclear'

/** How far an article shows its story in a frame, in a word. */
export type FrameVerdict = 'absent' | 'present' | 'prominent'

/** How one tone stands to another, in a word. */
export type DifferenceVerdict = 'more favourable' | 'less favourable' | 'alike' | 'unclear'

/** A measurement in a word. */
export type Verdict = ToneVerdict | FrameVerdict | DifferenceVerdict

/** When a word is said of a measurement that has a value. */
export interface VerdictRule {
  readonly verdict: Verdict
  /** The rule for readers. */
  readonly rule: string
  readonly holds: (measured: {
    readonly interval: Interval
    readonly n: number
    readonly leaning: Leaning
  }) => boolean
}

/** How a measure is coded, for readers. */
export interface MeasureCodebook {
  readonly definition: string
  readonly rule: string
  /** What is scored, in the singular. */
  readonly unit: string
  /** What to say where nothing could be scored; “too few sentences” where the measure has no words for it. */
  readonly unobserved?: string
  readonly scale: Scale
  /** How its values are put into a word, the first rule that holds. */
  readonly verdicts?: readonly VerdictRule[]
  readonly sources: readonly CitationKey[]
  readonly limits: readonly string[]
  readonly examples: readonly Example[]
}

/** What measures have in common: each family is a section of its own on every page. */
export type Family = 'tone' | 'headline' | 'frames' | 'wording' | 'voices'

export interface Measure {
  readonly id: string
  readonly family: Family
  /** Raised whenever the same text may get another value. */
  readonly version: number
  readonly label: string
  /** Fewer observations give no value. */
  readonly minUnits: number
  readonly codebook: MeasureCodebook
  readonly observe: (features: ArticleFeatures) => readonly Observation[]
}

/** A measure as written, checked against the type. */
export const defineMeasure = <const M extends Measure>(measure: M): M => measure
