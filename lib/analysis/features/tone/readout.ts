import { CLASSES, GATE, type Layout } from '@/lib/analysis/features/tone/network-shape'

/** Gate and three logits side by side for each hidden unit, four numbers a unit; the gate's bias comes last. */
export function readoutOf(weights: Float32Array, layout: Layout, role: number, hidden: number): Float64Array {
  const readout = new Float64Array(4 * hidden + 1)
  const gate = layout.gate + role * (hidden + 1)
  readout[4 * hidden] = weights[gate + hidden] as number
  for (let j = 0; j < hidden; j++) {
    readout[4 * j] = weights[gate + j] as number
    for (let c = 0; c < CLASSES; c++) {
      const shared = layout.readout + c * hidden + j
      readout[4 * j + 1 + c] =
        (weights[shared] as number) + (weights[shared + (role + 1) * CLASSES * hidden] as number)
    }
  }
  return readout
}

/** The activations of one word by all members side by side, and what reads logits out of each member's. */
interface Activated {
  readonly h: Float64Array
  readonly readouts: readonly Float64Array[]
  readonly weight: number
}

/** Adds the word's three logits by all members to `parts` from `at` on. */
export function addLogits(parts: Float64Array, at: number, { h, readouts, weight }: Activated): void {
  let from = 0
  for (const readout of readouts) {
    addMember(parts, at, { h, from, readout, weight })
    from += readout.length >> 2
  }
}

interface Member extends Pick<Activated, 'h' | 'weight'> {
  /** Where its activations begin. */
  readonly from: number
  readonly readout: Float64Array
}

/** Gate and logits of one word by one member. */
function addMember(parts: Float64Array, at: number, { h, from, readout, weight }: Member): void {
  const hidden = readout.length >> 2
  let gate = readout[4 * hidden] as number
  let unfavourable = 0
  let neutral = 0
  let favourable = 0
  for (let j = 0; j < hidden; j++) {
    const x = rectified(h[from + j] as number)
    gate += x * (readout[4 * j] as number)
    unfavourable += x * (readout[4 * j + 1] as number)
    neutral += x * (readout[4 * j + 2] as number)
    favourable += x * (readout[4 * j + 3] as number)
  }
  const g = (weight * GATE) / (1 + Math.exp(-gate))
  parts[at] = (parts[at] as number) + g * unfavourable
  parts[at + 1] = (parts[at + 1] as number) + g * neutral
  parts[at + 2] = (parts[at + 2] as number) + g * favourable
}

/** ReLU without a branch, since no processor could foretell which way it goes. */
const rectified = (x: number): number => (x + Math.abs(x)) / 2
