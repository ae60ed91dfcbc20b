import { softmax } from '@/lib/analysis/features/tone/receipt'

/** Uncalibrated logits of a sentence that the network did not learn from, its class (0, 1, 2) and how much it counts. */
export interface Judged {
  readonly logits: readonly number[]
  readonly label: number
  readonly weight: number
}

const LOWEST = 0.4
const HIGHEST = 2
const STEP = 0.01

/**
 * The sharpness (1 / temperature) that gives sentences the network did not learn from the least log-loss, 0.4…2
 * (Guo et al. 2017). A bias per class and offsets for choosing one were fitted too and gained nothing where they
 * had not been fitted.
 */
export function sharpnessOf(judged: readonly Judged[]): number {
  let best = { loss: Number.POSITIVE_INFINITY, sharpness: 1 }
  for (let step = 0; step <= Math.round((HIGHEST - LOWEST) / STEP); step++) {
    const sharpness = Number((LOWEST + step * STEP).toFixed(2))
    const loss = lossOf(judged, sharpness)
    if (loss < best.loss) best = { loss, sharpness }
  }
  return best.sharpness
}

function lossOf(judged: readonly Judged[], sharpness: number): number {
  let loss = 0
  for (const { logits, label, weight } of judged)
    loss -= weight * Math.log((softmax(logits.map((x) => x * sharpness))[label] ?? 0) + 1e-9)
  return loss
}
