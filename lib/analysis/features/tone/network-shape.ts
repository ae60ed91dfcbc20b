import { FEATURES } from '@/lib/analysis/features/tone/inputs'

/**
 * A small convolutional network whose logits are a sum over words, so that each score has an exact receipt:
 * hidden h(t) = ReLU(b + Σ over the window of W·input(t+k)); the word's part of the logits is
 * GATE · sigmoid(u·h + c) · V·h. Gate and readout are per role; V also has a part shared by all roles.
 */
export interface Shape {
  readonly hidden: number
  /** Odd number of words the convolution sees. */
  readonly window: number
  readonly dimensions: number
}

export const ROLES = ['mention', 'topic', 'context', 'title'] as const
export type Role = (typeof ROLES)[number]
export const CLASSES = 3
export const GATE = 0.3

/** Where each part of the flat parameter vector begins. */
export interface Layout {
  /** [dimensions][window][hidden] */
  readonly word: number
  /** [FEATURES][window][hidden] */
  readonly feature: number
  readonly bias: number
  /** per role: [hidden] + 1 */
  readonly gate: number
  /** shared, then per role: [CLASSES][hidden] */
  readonly readout: number
  /** per kind (mention, topic): [CLASSES] */
  readonly prior: number
  readonly size: number
}

export function layoutOf({ hidden, window, dimensions }: Shape): Layout {
  const feature = dimensions * window * hidden
  const bias = feature + FEATURES * window * hidden
  const gate = bias + hidden
  const readout = gate + ROLES.length * (hidden + 1)
  const prior = readout + (ROLES.length + 1) * CLASSES * hidden
  return { word: 0, feature, bias, gate, readout, prior, size: prior + 2 * CLASSES }
}

export type Kind = 'mention' | 'topic'
