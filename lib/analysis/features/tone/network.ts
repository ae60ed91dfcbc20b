import { FEATURES, type Input } from '@/lib/analysis/features/tone/inputs'
import {
  CLASSES,
  GATE,
  type Kind,
  layoutOf,
  ROLES,
  type Role,
  type Shape,
} from '@/lib/analysis/features/tone/network-shape'
import { kept, readoutOf, sideBySide, weightedRows } from '@/lib/analysis/features/tone/network-tables'

/** What is only possible says less of the target than what is so: set by hand, so that doubt always weakens. */
const HEDGED = 0.6

export interface Network {
  /** Hidden activations of a segment, all members side by side; the same for every role. */
  readonly hiddenOf: (inputs: readonly Input[]) => Float64Array
  /** Three logits per input (unfavourable, neutral, favourable), mean over the members, times `scale`; less of a hedged word. */
  readonly partsOf: (inputs: readonly Input[], h: Float64Array, role: Role, scale: number) => Float64Array
  readonly prior: (kind: Kind) => readonly number[]
}

/** Networks of one shape as one, their logits averaged. `embedding(row)` gives a word's vector. */
export function networkOf(
  shape: Shape,
  members: readonly Float32Array[],
  embedding: (row: number) => Float32Array,
): Network {
  const layout = layoutOf(shape)
  const { window, dimensions } = shape
  const hidden = shape.hidden * members.length
  const width = window * hidden
  const half = (window - 1) / 2
  const features = sideBySide(shape, members, layout.feature, FEATURES)
  const biases = Float64Array.from(
    { length: hidden },
    (_, j) => members[Math.floor(j / shape.hidden)]?.[layout.bias + (j % shape.hidden)] ?? 0,
  )
  const readouts = ROLES.map((_, role) =>
    members.map((weights) => readoutOf(weights, layout, role, shape.hidden)),
  )
  const table = sideBySide(shape, members, layout.word, dimensions)
  const words = new Map<number, Float32Array>()
  const states = new Map<number, Float32Array>()

  const wordRows = (row: number): Float32Array =>
    weightedRows(
      table,
      width,
      Array.from(embedding(row), (x, i) => [i, x] as const),
    )
  const stateRows = (input: Input): Float32Array =>
    weightedRows(
      features,
      width,
      input.index.slice(input.valenced).map((k) => [k, 1] as const),
    )

  function hiddenOf(inputs: readonly Input[]): Float64Array {
    const h = new Float64Array(inputs.length * hidden)
    for (let t = 0; t < inputs.length; t++) h.set(biases, t * hidden)
    inputs.forEach((input, t) => {
      const { row, state } = input
      if (row >= 0) spread(h, t, { rows: kept(words, row, () => wordRows(row)), from: 0, value: 1 })
      spread(h, t, { rows: kept(states, state, () => stateRows(input)), from: 0, value: 1 })
      for (let k = 0; k < input.valenced; k++)
        spread(h, t, { rows: features, from: (input.index[k] ?? 0) * width, value: input.value[k] ?? 0 })
    })
    return h
  }

  /** Position s sees word t at offset t − s + half of its window. */
  function spread(h: Float64Array, t: number, { rows, from, value }: WeightedRows): void {
    const last = Math.min(h.length / hidden - 1, t + half)
    for (let s = Math.max(0, t - half); s <= last; s++) {
      const seen = from + (t - s + half) * hidden
      const to = s * hidden
      for (let j = 0; j < hidden; j++) h[to + j] = (h[to + j] as number) + value * (rows[seen + j] as number)
    }
  }

  function partsOf(inputs: readonly Input[], h: Float64Array, role: Role, scale: number): Float64Array {
    const parts = new Float64Array(inputs.length * CLASSES)
    const readout = readouts[ROLES.indexOf(role)] ?? []
    inputs.forEach((input, t) => {
      if (!input.moves) return
      const weight = (input.hedged ? scale * HEDGED : scale) / members.length
      for (let m = 0; m < members.length; m++) {
        const member = readout[m]
        if (member) addPart(parts, t, member, h, t * hidden + m * shape.hidden, weight)
      }
    })
    return parts
  }

  const prior = (kind: Kind): readonly number[] => {
    const at = layout.prior + (kind === 'mention' ? 0 : CLASSES)
    return [0, 1, 2].map(
      (c) => members.reduce((sum, weights) => sum + (weights[at + c] ?? 0), 0) / members.length,
    )
  }
  return { hiddenOf, partsOf, prior }
}

/** Rows [window][hidden] that begin at `from`, counted `value` times. */
interface WeightedRows {
  readonly rows: Float32Array
  readonly from: number
  readonly value: number
}

/** Gate and logits of one word by one member; `from` is where its hidden activations begin. */
function addPart(
  parts: Float64Array,
  t: number,
  readout: Float64Array,
  h: Float64Array,
  from: number,
  scale: number,
): void {
  const hidden = (readout.length - 1) / 4
  let gate = readout[4 * hidden] as number
  let unfavourable = 0
  let neutral = 0
  let favourable = 0
  for (let j = 0; j < hidden; j++) {
    const x = h[from + j] as number
    if (x <= 0) continue
    gate += x * (readout[4 * j] as number)
    unfavourable += x * (readout[4 * j + 1] as number)
    neutral += x * (readout[4 * j + 2] as number)
    favourable += x * (readout[4 * j + 3] as number)
  }
  const g = (scale * GATE) / (1 + Math.exp(-gate))
  parts[t * CLASSES] = (parts[t * CLASSES] as number) + g * unfavourable
  parts[t * CLASSES + 1] = (parts[t * CLASSES + 1] as number) + g * neutral
  parts[t * CLASSES + 2] = (parts[t * CLASSES + 2] as number) + g * favourable
}
