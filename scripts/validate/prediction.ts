import type { ClusterInterval } from '@/lib/statistics/cluster-bootstrap'

export type ToneClass = -1 | 0 | 1

export const toneClasses: readonly ToneClass[] = [-1, 0, 1]

/** A coded sentence with what the engine and the baselines make of it. */
export interface JudgedSentence {
  /** Article, or else text, that it belongs to: sentences of one are not independent. */
  readonly cluster: string
  /** One for each coder. */
  readonly codes: readonly ToneClass[]
  /** The engine's likeliest class, and its probability. */
  readonly predicted: ToneClass
  readonly confidence: number
  readonly afinn: ToneClass
  readonly vader: ToneClass
}

/** What one run of the validation found; null where a figure does not apply to the material. */
export interface Validation {
  readonly kind: string
  readonly articles: number | null
  readonly sentences: number
  readonly macroF1: number | null
  readonly f1: Readonly<Record<string, number | null>> | null
  readonly accuracy: number | null
  /** F1 of the words that are marked against those that readers named. */
  readonly wordF1: number | null
  readonly alpha: number | null
  readonly spearman: { readonly overall: number | null; readonly ownVoice: number | null } | null
  readonly voiceAccuracy: number | null
  readonly ece: number | null
  readonly coverage: { readonly share: number | null; readonly accuracy: number | null } | null
  readonly frames: Readonly<Record<string, number | null>> | null
  readonly baselines: Readonly<Record<string, number | null>> | null
  /** 95 % bootstrap intervals over articles, by the figure's name. */
  readonly intervals: Readonly<Record<string, ClusterInterval | null>>
}

/** A validation of which nothing is known yet. */
export const none: Omit<Validation, 'kind' | 'sentences'> = {
  articles: null,
  macroF1: null,
  f1: null,
  accuracy: null,
  wordF1: null,
  alpha: null,
  spearman: null,
  voiceAccuracy: null,
  ece: null,
  coverage: null,
  frames: null,
  baselines: null,
  intervals: {},
}
