import { chosenClass } from '@/lib/analysis/features/tone/decision'
import { softmax } from '@/lib/analysis/features/tone/receipt'
import type { Calibration } from '@/lib/analysis/features/tone/weights-file'
import { type Classified, f1 } from '@/lib/statistics/classification'

/** Uncalibrated logits of a held-out sentence and its class (0, 1, 2). */
export interface Judged {
  readonly logits: readonly number[]
  readonly label: number
}

const grid = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

/**
 * Temperature and bias with the least log-loss on held-out sentences (Guo et al. 2017, with a bias per class),
 * then the decision offsets with the best macro-F1.
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  let best = { loss: Number.POSITIVE_INFINITY, sharpness: 1, bias: [0, 0, 0] }
  for (const sharpness of grid(0.4, 2, 0.05))
    for (const low of grid(-1, 1, 0.1))
      for (const high of grid(-1, 1, 0.1)) {
        const bias = [low, 0, high]
        const loss = lossOf(judged, sharpness, bias)
        if (loss < best.loss - 1e-9) best = { loss, sharpness, bias }
      }
  const { sharpness, bias } = best
  return {
    sharpness,
    bias,
    decision: decisionOf(
      judged.map((j) => ({ ...j, logits: calibrated(j.logits, sharpness, bias) })),
      bias,
    ),
  }
}

const calibrated = (logits: readonly number[], sharpness: number, bias: readonly number[]): number[] =>
  logits.map((x, c) => x * sharpness + (bias[c] ?? 0))

function lossOf(judged: readonly Judged[], sharpness: number, bias: readonly number[]): number {
  let loss = 0
  for (const { logits, label } of judged)
    loss -= Math.log((softmax(calibrated(logits, sharpness, bias))[label] ?? 0) + 1e-9)
  return loss / judged.length + 0.005 * bias.reduce((sum, b) => sum + b * b, 0)
}

/** Offsets near those that undo the bias: the network, which learnt rarer classes at more weight, then decides itself. */
function decisionOf(judged: readonly Judged[], bias: readonly number[]): readonly number[] {
  let best = { quality: -1, decision: [0, 0, 0] }
  for (const low of grid(-0.6, 0.6, 0.1))
    for (const high of grid(-0.6, 0.6, 0.1)) {
      const decision = [low - (bias[0] ?? 0), 0, high - (bias[2] ?? 0)]
      const quality =
        qualityOf(
          judged.map(({ logits, label }) => ({ actual: label, predicted: chosenClass(logits, decision) })),
        ) -
        STRAYING * (Math.abs(low) + Math.abs(high))
      if (quality > best.quality) best = { quality, decision }
    }
  return best.decision
}

/** What a unit of offset must gain in macro-F1: small samples overfit. */
const STRAYING = 0.05

/** Mean over the three classes of F1; a class that is neither coded nor chosen counts as 0. */
const qualityOf = (decided: readonly Classified<number>[]): number =>
  [0, 1, 2].reduce((sum, label) => sum + (f1(decided, label) ?? 0), 0) / 3
