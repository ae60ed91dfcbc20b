import type { Span } from '@/lib/text/span'

/** train: learnt from; tune: calibration and choices; report: never looked at before reporting; drop: shares an article with report. */
export type Part = 'train' | 'tune' | 'report' | 'drop'

/** One coded sentence, wherever it comes from. */
export interface Item {
  readonly set:
    | 'gold'
    | 'diplomacy'
    | 'topics'
    | 'further'
    | 'phrases'
    | 'written'
    | 'prose'
    | 'passages'
    | 'undertakings'
    | 'loaded'
    | 'mentions-train'
    | 'mentions-rw'
    | 'mentions-mt'
  readonly kind: 'mention' | 'topic'
  /** Topic id, or a name for what has none. */
  readonly topic: string
  readonly target: string
  readonly spans: readonly Span[]
  readonly article: string
  readonly sentence: string
  readonly before: string
  /** Title of the article; empty where unknown. */
  readonly title: string
  readonly tone: -1 | 0 | 1
  readonly part: Part
}

export const DIPLOMACY = 'us-nk'
export const DIPLOMACY_TARGET = 'the US–North Korea diplomacy'
