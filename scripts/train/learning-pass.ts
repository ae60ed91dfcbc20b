import { type Input, UNKNOWN_FEATURE } from '@/lib/analysis/features/tone/inputs'
import { CLASSES, layoutOf, ROLES, type Role, type Shape } from '@/lib/analysis/features/tone/network-shape'
import { softmax } from '@/lib/analysis/features/tone/receipt'
import type { Embedding, Example, Regime } from './network-trainer'
import { readoutPass, type Trace } from './readout-pass'
import { type ActiveRows, addOuter, addRows } from './rows'

export interface Learner {
  readonly shape: Shape
  readonly regime: Regime
  readonly embedding: Embedding
  readonly random: () => number
  readonly weights: Float64Array
  readonly gradient: Float64Array
}

/** Forward and backward pass of the network of lib/analysis/tone/network.ts, by hand. */
export function learningPass({
  shape,
  regime,
  embedding,
  random,
  weights,
  gradient,
}: Learner): (example: Example) => number {
  const layout = layoutOf(shape)
  const { hidden, dimensions } = shape
  const width = shape.window * hidden
  const half = (shape.window - 1) / 2

  const { readOut, backReadOut } = readoutPass({ layout, hidden, weights, gradient })

  /** Adds the example's gradient; returns its loss (cross-entropy). */
  function learn(example: Example): number {
    const priorAt = layout.prior + (example.kind === 'mention' ? 0 : CLASSES)
    const logits = [0, 1, 2].map((c) => weights[priorAt + c] as number)
    const traces = example.segments.map(({ inputs, role }) => forward(inputs, role, logits))
    const p = softmax(logits)
    const target = p.map((_, c) => (c === example.label ? 1 - regime.smoothing : 0) + regime.smoothing / 3)
    const d = p.map((value, c) => (value - (target[c] as number)) * example.weight)
    d.forEach((value, c) => {
      gradient[priorAt + c] = (gradient[priorAt + c] as number) + value
    })
    for (const trace of traces) backward(trace, d)
    return -example.weight * target.reduce((sum, t, c) => sum + t * Math.log((p[c] as number) + 1e-12), 0)
  }

  function forward(inputs: readonly Input[], role: Role, logits: number[]): Trace {
    const seen = inputs.map((input) =>
      input.row >= 0 && random() < regime.dropWord ? forgotten(input) : input,
    )
    const h = new Float64Array(seen.length * hidden)
    for (let i = 0; i < h.length; i++) h[i] = weights[layout.bias + (i % hidden)] as number
    const rows = seen.map(activeRows)
    rows.forEach((active, t) => {
      spread(active, t, h)
    })
    rectify(h)
    const trace = {
      inputs: seen,
      role: ROLES.indexOf(role),
      rows,
      h,
      gates: new Float64Array(seen.length),
      values: new Float64Array(seen.length * CLASSES),
    }
    seen.forEach((input, t) => {
      if (input.moves) readOut(trace, t, logits)
    })
    return trace
  }

  function activeRows(input: Input): ActiveRows {
    const at: number[] = []
    const value: number[] = []
    if (input.row >= 0) {
      const vector = embedding(input.row)
      const keep = 1 - regime.dropEmbedding
      for (let i = 0; i < dimensions; i++)
        if (random() < keep && vector[i] !== 0) {
          at.push(i * width)
          value.push((vector[i] as number) / keep)
        }
    }
    for (const index of input.index) at.push(layout.feature + index * width)
    return { at, value: [...value, ...input.value] }
  }

  /** Adds what word t gives to every position whose window sees it. */
  function spread(active: ActiveRows, t: number, h: Float64Array): void {
    const y = new Float64Array(width)
    addRows(y, weights, active)
    const to = Math.min(h.length / hidden - 1, t + half)
    for (let s = Math.max(0, t - half); s <= to; s++) {
      const offset = (t - s + half) * hidden
      for (let j = 0; j < hidden; j++)
        h[s * hidden + j] = (h[s * hidden + j] as number) + (y[offset + j] as number)
    }
  }

  /** ReLU and dropout. */
  function rectify(h: Float64Array): void {
    const keep = 1 - regime.dropHidden
    for (let i = 0; i < h.length; i++)
      h[i] = (h[i] as number) > 0 && random() < keep ? (h[i] as number) / keep : 0
  }

  function backward(trace: Trace, d: readonly number[]): void {
    const dh = new Float64Array(trace.h.length)
    trace.inputs.forEach((input, t) => {
      if (input.moves) backReadOut(trace, t, d, dh)
    })
    const keep = 1 - regime.dropHidden
    for (let i = 0; i < dh.length; i++) {
      dh[i] = (trace.h[i] as number) > 0 ? (dh[i] as number) / keep : 0
      const at = layout.bias + (i % hidden)
      gradient[at] = (gradient[at] as number) + (dh[i] as number)
    }
    trace.rows.forEach((active, t) => {
      backSpread(active, t, dh)
    })
  }

  function backSpread(active: ActiveRows, t: number, dh: Float64Array): void {
    const dy = new Float64Array(width)
    const to = Math.min(dh.length / hidden - 1, t + half)
    for (let s = Math.max(0, t - half); s <= to; s++) {
      const offset = (t - s + half) * hidden
      for (let j = 0; j < hidden; j++) dy[offset + j] = dh[s * hidden + j] as number
    }
    addOuter(gradient, dy, active)
  }

  return learn
}

/** The input as if its word were unknown. */
const forgotten = (input: Input): Input => ({
  ...input,
  row: -1,
  index: [...input.index, UNKNOWN_FEATURE],
  value: [...input.value, 1],
})
